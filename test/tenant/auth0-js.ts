import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Auth0Error, PasswordlessStartOptions, WebAuth } from 'auth0-js';
import type { Page } from 'puppeteer-core';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';
import { openBrowser } from '../../scripts/test/open-browser.js';

/** A start as auth0-js makes it, and what came of it. */
export interface CapturedStart {
  method: string;
  path: string;
  /** As the page sent them, names in lower case. */
  headers: Record<string, string>;
  body: Record<string, unknown>;
  /** What the library handed to its caller. */
  error: Auth0Error | null;
  result: unknown;
  /** What the tenant sent; `undefined` if it refused. */
  message: Message | undefined;
}

const starts = {
  'email-code': { connection: 'email', send: 'code', email: 'ada@example.com' },
  'email-link': { connection: 'email', send: 'link', email: 'ada@example.com' },
  'sms-code': { connection: 'sms', send: 'code', phoneNumber: '+12025550123' },
} satisfies Record<string, PasswordlessStartOptions>;

// Missing from the library's types.
const language = { xRequestLanguage: 'de' };

export type StartKind = keyof typeof starts;
export const startKinds = Object.keys(starts) as StartKind[];

/**
 * Lets the published auth0-js start passwordless with a demo tenant over HTTP, from a page of another
 * origin. In a browser, because the library carries a request client that works nowhere else.
 */
export async function captureAuth0JsStart(kind: StartKind): Promise<CapturedStart> {
  const tenant = await serveTenant({ port: 0 });
  const site = createServer((_, response) => response.end('<!doctype html><title>Site</title>'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const path = fileURLToPath(import.meta.resolve('auth0-js/dist/auth0.min.js'));
    await page.addScriptTag({ path });
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().startsWith(tenant.url),
    );
    const outcome = await startInPage(page, tenant.url, { ...starts[kind], ...language });
    const request = await sent;
    const [message] = (await (await fetch(`${tenant.url}/_inbox`)).json()) as Message[];
    return {
      method: request.method(),
      path: new URL(request.url()).pathname,
      headers: request.headers(),
      body: JSON.parse((await request.fetchPostData()) ?? 'null') as Record<string, unknown>,
      ...outcome,
      message,
    };
  } finally {
    await browser.close();
    site.close();
    await tenant.close();
  }
}

function startInPage(page: Page, domain: string, start: PasswordlessStartOptions) {
  return page.evaluate(
    (domain, start) => {
      const { auth0 } = globalThis as unknown as { auth0: { WebAuth: typeof WebAuth } };
      const client = new auth0.WebAuth({
        // A domain that starts with http is taken as it is.
        domain,
        clientID: 'demo-client',
        responseType: 'token id_token',
        redirectUri: `${location.origin}/callback`,
        scope: 'openid profile email',
      });
      return new Promise<Pick<CapturedStart, 'error' | 'result'>>((resolve) => {
        client.passwordlessStart(start, (error, result: unknown) => resolve({ error, result }));
      });
    },
    domain,
    start,
  );
}
