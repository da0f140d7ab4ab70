import { expect, test } from '@playwright/test';
import { answerWith, createTenant, faultFor } from 'passwordless-login/testing';

test('greets who has signed in with a code', async ({ page }) => {
  const tenant = createTenant({ clients: [{ id: 'abc123' }] });
  await page.route('https://acme.eu.auth0.com/**', answerWith(tenant));

  await page.goto('/');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Code').fill(await tenant.inbox.nextCode());

  await expect(page.getByText('Hello, ada@example.com')).toBeVisible();
});

test('greets who has opened a link', async ({ page }) => {
  const tenant = createTenant({ clients: [{ id: 'abc123' }] });
  await page.route('https://acme.eu.auth0.com/**', answerWith(tenant));

  await page.goto('/?send=link');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(await tenant.inbox.nextLink());

  await expect(page.getByText('Hello, ada@example.com')).toBeVisible();
});

test('keeps out who the tenant refuses', async ({ page }) => {
  const tenant = createTenant({ clients: [{ id: 'abc123' }] });
  await page.route('https://acme.eu.auth0.com/**', answerWith(tenant));
  const dropped = { endpoint: 'start', status: 0, drop: true };
  tenant.answerNext(faultFor('start', 'signup_disabled'), dropped);

  await page.goto('/');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('New accounts are closed.');

  await page.getByLabel('Email address').fill('bob@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('We cannot reach the sign-in service.');
});
