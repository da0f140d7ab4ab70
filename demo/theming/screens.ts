import type { Tenant } from '../tenant/tenant.js';
import { createTenant } from '../tenant/tenant.js';
import type { PasswordlessLogin } from '../../src/index.js';

/** What a visitor may have in front of them: a step, in one of its states. */
interface Screen {
  /** What it is called in a list of all. */
  label: string;
  attributes?: Readonly<Record<string, string>>;
  /** Leads an element that is on the page there; default: nothing is to be done. */
  reach?: (login: PasswordlessLogin, tenant: Tenant) => Promise<void> | void;
}

const email = 'ada@example.com';
const origin = 'https://tenant.example';
const sms = { connections: 'sms email', 'default-country': 'GB' };

/** Every screen that looks unlike the others. */
export const screens = {
  address: { label: 'Address' },
  focused: { label: 'Address with the focus', reach: (login) => login.focus() },
  filled: { label: 'Address that is filled in', attributes: { 'login-hint': email } },
  'one-connection': { label: 'Address, and no other way', attributes: { connections: 'email' } },
  suggestion: {
    label: 'Address with a slip',
    attributes: { 'login-hint': 'ada@gmial.com' },
  },
  'wrong-address': {
    label: 'Address that is wrong',
    attributes: { 'login-hint': 'ada@' },
    reach: (login) => submit(login, () => login.error),
  },
  sending: {
    label: 'Address that is sent',
    attributes: { 'login-hint': email, timeout: '3600' },
    reach: (login) => {
      login.fetch = () => new Promise(() => undefined);
      return submit(login, () => login.pending);
    },
  },
  waiting: {
    label: 'Too many requests',
    attributes: { 'login-hint': email },
    reach: (login, tenant) => {
      tenant.answerNext({ endpoint: 'start', status: 429, headers: { 'retry-after': '90' } });
      return submit(login, () => login.error);
    },
  },
  unreachable: {
    label: 'Tenant that cannot be reached',
    attributes: { 'login-hint': email },
    reach: (login) => {
      login.fetch = () => Promise.reject(new TypeError('There is no network.'));
      return submit(login, () => login.error);
    },
  },
  offline: {
    label: 'No connection',
    attributes: { 'login-hint': email },
    reach: async (login) => {
      login.fetch = () => Promise.reject(new TypeError('There is no network.'));
      // Only the browser knows, and a page cannot take it offline.
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await submit(login, () => login.error);
      Reflect.deleteProperty(navigator, 'onLine');
    },
  },
  number: { label: 'Number', attributes: sms, reach: phoneLoaded },
  countries: {
    label: 'Number and the countries',
    attributes: sms,
    reach: async (login) => {
      await phoneLoaded(login);
      // Typed, not clicked: a click would take the focus.
      const country = login.renderRoot.querySelector<HTMLInputElement>('input[part~=country]');
      if (country) country.value = '+4';
      country?.dispatchEvent(new Event('input'));
    },
  },
  'wrong-number': {
    label: 'Number that is wrong',
    attributes: { ...sms, 'login-hint': '020' },
    reach: async (login) => {
      await phoneLoaded(login);
      await submit(login, () => login.error);
    },
  },
  doubt: {
    label: 'Number that looks unusual',
    attributes: { ...sms, 'login-hint': '020 7946 0000' },
    reach: async (login) => {
      await phoneLoaded(login);
      await submit(login, () => partOf(login, 'warning')?.textContent);
    },
  },
  code: { label: 'Code', reach: (login) => login.start({ email }) },
  'code-by-sms': {
    label: 'Code in a text message',
    attributes: sms,
    reach: (login) => login.start({ phoneNumber: '+447400123456' }),
  },
  resent: {
    label: 'Code that was sent again',
    attributes: { 'resend-after': '0' },
    reach: async (login) => {
      await login.start({ email });
      await login.resend();
    },
  },
  checking: {
    label: 'Code that is checked',
    attributes: { timeout: '3600' },
    reach: async (login) => {
      await login.start({ email });
      login.fetch = () => new Promise(() => undefined);
      await rendered(login);
      const field = partOf(login, 'code-input') as HTMLInputElement;
      field.value = '123456';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  },
  'wrong-code': {
    label: 'Code that is wrong',
    reach: refused(403, {
      error: 'invalid_grant',
      error_description: 'Wrong email or verification code.',
    }),
  },
  'closed-code': {
    label: 'Code that has expired',
    reach: refused(403, {
      error: 'invalid_grant',
      error_description: 'The verification code has expired. Please try to login again.',
    }),
  },
  'locked-out': {
    label: 'Too many wrong codes',
    reach: refused(429, { error: 'too_many_attempts' }),
  },
  link: {
    label: 'Link',
    attributes: { send: 'link' },
    reach: (login) => login.start({ email }),
  },
  done: {
    label: 'Signed in',
    reach: async (login, tenant) => {
      await login.start({ email });
      await login.verify(await tenant.inbox.nextCode());
    },
  },
  misconfigured: { label: 'Set up wrongly', attributes: { 'client-id': '' } },
  disabled: { label: 'Disabled', attributes: { disabled: '' } },
} as const satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;

/**
 * Puts an element that shows a screen into `parent`, in place of what is there. Nothing leaves the
 * page: the tenant is in it.
 *
 * @param lang - BCP 47
 */
export async function show(
  name: ScreenName,
  parent: Element,
  lang: string,
): Promise<PasswordlessLogin> {
  // A login that an earlier page of this tab has left would go on here.
  sessionStorage.clear();
  const { attributes, reach }: Screen = screens[name];
  const tenant = createTenant();
  const login = document.createElement('passwordless-login');
  const all = { lang, 'base-url': origin, 'client-id': 'demo-client', ...attributes };
  for (const [attribute, value] of Object.entries(all)) login.setAttribute(attribute, value);
  login.fetch = tenant.fetch;
  parent.replaceChildren(login);
  await rendered(login);
  await reach?.(login, tenant);
  await rendered(login);
  return login;
}

/** Waits until the element has its texts, and all of it is on the screen. */
async function rendered(login: PasswordlessLogin): Promise<void> {
  do {
    await turn();
    await login.updateComplete;
  } while (!partOf(login, 'form'));
}

/** Lets everything run that is ready to; unlike a timer at once, also in a tab in the background. */
function turn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(null);
  return new Promise((resolve) => (port1.onmessage = resolve)).finally(() => port1.close());
}

async function phoneLoaded(login: PasswordlessLogin): Promise<void> {
  await customElements.whenDefined('passwordless-login-country');
  await rendered(login);
}

/** Leads to a code that the tenant refuses. */
function refused(status: number, body: object): NonNullable<Screen['reach']> {
  return async (login, tenant) => {
    await login.start({ email });
    tenant.answerNext({ endpoint: 'verify', status, body });
    await login.verify('123456').catch(() => undefined);
  };
}

/** Submits what is in the field, and waits for what comes of it. */
async function submit(login: PasswordlessLogin, came: () => unknown): Promise<void> {
  login.renderRoot.querySelector('form')?.requestSubmit();
  while (login.isConnected && !came()) await rendered(login);
}

function partOf(login: PasswordlessLogin, name: string): HTMLElement | null {
  return login.renderRoot.querySelector(`[part~=${name}]`);
}
