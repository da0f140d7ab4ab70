import type { PasswordlessLogin as Element, Tokens } from 'passwordless-login';
import { PasswordlessLogin } from 'passwordless-login/react';
import { createRef } from 'react';

const ref = createRef<Element>();
let tokens: Tokens | undefined;

export const right = (
  <PasswordlessLogin
    ref={ref}
    className="login"
    domain="acme.eu.auth0.com"
    clientId="abc123"
    connections={['sms']}
    codeLength={4}
    onPasswordlessSuccess={({ detail }) => (tokens = detail.tokens)}
    onPasswordlessError={({ detail }) => detail.error.code satisfies string}
  />
);
export const rightTag = (
  <passwordless-login
    ref={ref}
    client-id="abc123"
    onpasswordless-success={({ detail }) => (tokens = detail.tokens)}
  />
);
tokens satisfies Tokens | undefined;
ref.current?.reset();

// @ts-expect-error: there is no such way to log in.
export const wrongValue = <PasswordlessLogin connections={['fax']} />;
// @ts-expect-error: digits are counted.
export const wrongType = <PasswordlessLogin codeLength="4" />;
// @ts-expect-error: an attribute is no property.
export const wrongName = <PasswordlessLogin clientID="abc123" />;
// @ts-expect-error: an error brings no tokens.
export const wrongEvent = <PasswordlessLogin onPasswordlessError={({ detail }) => detail.tokens} />;
// @ts-expect-error: a reference is to the element.
export const wrongRef = <PasswordlessLogin ref={createRef<HTMLInputElement>()} />;
// @ts-expect-error: there is no such thing to send.
export const wrongTag = <passwordless-login send="letter" />;
