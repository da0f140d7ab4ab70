import { forgetUser, keptUser } from './user.js';

const user = keptUser();
if (user) {
  document.querySelector('#who')?.append(user);
  document.querySelector('main')?.removeAttribute('hidden');
} else {
  location.replace('./');
}

document.querySelector('#log-out')?.addEventListener('click', () => {
  forgetUser();
  location.replace('./');
});
