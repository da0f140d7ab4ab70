import type { Tokens } from 'passwordless-login';
import 'passwordless-login/define';

/** A page of an application. It calls `enter` with the tokens of who has signed in. */
export function showLoginPage(enter: (tokens: Tokens) => void): void {
  document.body.innerHTML = `
    <passwordless-login domain="acme.eu.auth0.com" client-id="abc123"></passwordless-login>
    <output></output>`;
  const login = document.querySelector('passwordless-login')!;
  const output = document.querySelector('output')!;
  login.addEventListener('passwordless-success', ({ detail }) => {
    output.value = `Hello, ${detail.identifier}`;
    enter(detail.tokens);
  });
  login.addEventListener('passwordless-error', ({ detail }) => {
    if (detail.error.code === 'user_blocked') output.value = 'Call us on 0800 1234.';
  });
}
