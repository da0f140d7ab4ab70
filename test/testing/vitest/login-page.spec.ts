import { decodeJwt } from 'jose';
import { createTenant, faultFor, signIn } from 'passwordless-login/testing';
import { expect, it, vi } from 'vitest';
import { showLoginPage } from './login-page.js';

it('greets who has signed in, and lets them enter with the tokens', async () => {
  const enter = vi.fn();
  showLoginPage(enter);

  const login = document.querySelector('passwordless-login')!;
  const { tokens } = await signIn(login, { email: 'ada@example.com' });

  expect(enter).toHaveBeenCalledExactlyOnceWith(tokens);
  expect(decodeJwt(tokens.idToken!)).toMatchObject({
    iss: 'https://acme.eu.auth0.com/',
    aud: 'abc123',
    email: 'ada@example.com',
    email_verified: true,
  });
  expect(document.querySelector('output')!.value).toBe('Hello, ada@example.com');
});

it('greets who has signed in by SMS', async () => {
  const enter = vi.fn();
  showLoginPage(enter);

  const login = document.querySelector('passwordless-login')!;
  await signIn(login, { phoneNumber: '+12025550123' });

  expect(enter).toHaveBeenCalledOnce();
  expect(document.querySelector('output')!.value).toBe('Hello, +12025550123');
});

it('tells who is blocked whom to call', async () => {
  const enter = vi.fn();
  showLoginPage(enter);
  const tenant = createTenant({ clients: [{ id: 'abc123' }] });
  tenant.answerNext(faultFor('start', 'user_blocked'));

  const login = document.querySelector('passwordless-login')!;
  const refused = signIn(login, { email: 'ada@example.com' }, tenant);

  await expect(refused).rejects.toMatchObject({ code: 'user_blocked' });
  expect(document.querySelector('output')!.value).toBe('Call us on 0800 1234.');
  expect(enter).not.toHaveBeenCalled();
});
