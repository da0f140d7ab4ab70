import { createRouter, createWebHistory } from 'vue-router';
import AccountPage from './AccountPage.vue';
import LoginPage from './LoginPage.vue';
import { user } from './user.js';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/login', component: LoginPage },
    { path: '/account', component: AccountPage },
    { path: '/:other(.*)', redirect: '/account' },
  ],
});

/** Everybody is at the one of the two pages that is for them. */
router.beforeEach(({ path }) => {
  const right = user.value ? '/account' : '/login';
  return path === right || right;
});
