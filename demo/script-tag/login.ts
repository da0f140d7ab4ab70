import type {} from 'passwordless-login/define';
import { keepUser } from './user.js';

document
  .querySelector('passwordless-login')
  ?.addEventListener('passwordless-success', ({ detail }) => {
    keepUser(detail.identifier);
    location.assign('account.html');
  });
