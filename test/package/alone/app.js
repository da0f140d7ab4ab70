import 'passwordless-login/define';
