import { errorCodes, locales, PasswordlessError, PasswordlessLogin } from 'passwordless-login';
import type { ErrorCode, MessageOverrides, Tokens } from 'passwordless-login';
import 'passwordless-login/define';

const login = document.querySelector('passwordless-login')!;
login satisfies PasswordlessLogin;
login.domain = 'acme.eu.auth0.com';
login.connections = ['sms', 'email'];
login.connections = 'sms';
login.send = 'link';
login.codeLength = 4;
login.fetch = undefined;
login.authParams = { screen_hint: 'signup' };
const messages: MessageOverrides = { headingIdentify: 'Hello', errors: { code_wrong: 'No.' } };
login.messages = messages;

login.addEventListener('passwordless-success', ({ detail }) => {
  detail.identifier satisfies string;
  detail.tokens satisfies Tokens;
});
login.addEventListener('click', ({ clientX }) => clientX satisfies number);
// @ts-expect-error: a success carries no error.
login.addEventListener('passwordless-success', ({ detail }) => detail.error);

await login.start({ email: 'ada@example.com' });
await login.start({ phoneNumber: '+12025550123' });
await login.verify('123456');
login.step satisfies 'identify' | 'code' | 'link' | 'done';
login.error?.code satisfies ErrorCode | undefined;

const element = new PasswordlessLogin();
element.append('');
const error = new PasswordlessError('code_wrong', { retryAfter: 3 });
error.fixableBy satisfies string;
errorCodes.includes(error.code);
locales satisfies object;

// @ts-expect-error: a domain is text.
login.domain = 1;
// @ts-expect-error: there is no such way to log in.
login.connections = ['fax'];
// @ts-expect-error: there is no such thing to send.
login.send = 'letter';
// @ts-expect-error: an attribute is no property.
login.codelength = 4;
// @ts-expect-error: the step is the element's to change.
login.step = 'code';
// @ts-expect-error: there is no such text.
login.messages = { headline: 'Hello' };
// @ts-expect-error: a start is with an address or a number.
await login.start({ username: 'ada' });
// @ts-expect-error: a code is text, or its zeros in front would be lost.
await login.verify(123456);
// @ts-expect-error: there is no such code.
new PasswordlessError('code_ugly');
// @ts-expect-error: a property that is not there is left out.
const tokens: Tokens = { idToken: undefined };
