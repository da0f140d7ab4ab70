import { PasswordlessError } from 'passwordless-login';

console.log(new PasswordlessError('code_wrong').code);
