import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import type { TenantServer } from '../../demo/tenant/serve-tenant.js';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';
import { openBrowser } from '../../scripts/test/open-browser.js';
import { Visitor } from '../e2e/visitor.js';

const origin = 'https://acme.eu.auth0.com';

/** What frameworks say of each development build of theirs. */
const advertisements =
  /^(%c)?Download the React DevTools|^Lit is in dev mode|^Angular is running in/;

/** The tenant that the README names, and a browser for which it is there. */
export class Acme {
  private constructor(
    private readonly browser: Browser,
    private readonly tenant: TenantServer,
  ) {}

  /** Opens it for the tests of a file. */
  static async open(): Promise<Acme> {
    const tenant = await serveTenant({ port: 0, clients: [{ id: 'abc123' }] });
    const browser = await openBrowser();
    after(async () => {
      await browser.close();
      await tenant.close();
    });
    return new Acme(browser, tenant);
  }

  /**
   * Visits a page.
   *
   * @param first - runs in the page, ahead of its own scripts
   */
  async visit(url: string, first: () => void = () => undefined): Promise<Visitor> {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(first);
    await page.evaluateOnNewDocument(redirect, origin, this.tenant.url);
    return Visitor.open(page, url);
  }

  /** Signs in, and waits until the page says so; nothing may have been wrong on the way. */
  async signIn(visitor: Visitor): Promise<void> {
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    const response = await fetch(`${this.tenant.url}/_inbox`);
    const [{ code }] = (await response.json()) as [Message];
    await visitor.type(code!);
    await visitor.page.waitForSelector('::-p-text(Signed in as ada@example.com)');
    assert.deepEqual(
      visitor.console.filter((line) => !advertisements.test(line)),
      [],
    );
    assert.deepEqual(await visitor.details('passwordless-error'), []);
  }
}

/** Runs in the page: sends what is for an origin to another one. */
function redirect(from: string, to: string): void {
  const usual = globalThis.fetch;
  globalThis.fetch = (input, init) => usual((input as string).replace(from, to), init);
}
