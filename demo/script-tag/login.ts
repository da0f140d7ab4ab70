import type { PasswordlessEvents } from 'passwordless-login';
import { keepUser } from './user.js';

document.querySelector('passwordless-login')?.addEventListener('passwordless-success', (event) => {
  const { detail } = event as PasswordlessEvents['passwordless-success'];
  keepUser(detail.identifier);
  location.assign('account.html');
});
