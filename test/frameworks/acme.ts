import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import { createTenant } from '../../demo/tenant/tenant.js';
import { openBrowser } from '../../scripts/test/open-browser.js';
import { Visitor } from '../e2e/visitor.js';

const origin = 'https://acme.eu.auth0.com';

/** What frameworks say of each development build of theirs. */
const advertisements =
  /^(%c)?Download the React DevTools|^Lit is in dev mode|^Angular is running in/;

/** The tenant that the README names, and a browser for which it is there. */
export class Acme {
  readonly #tenant = createTenant({ clients: [{ id: 'abc123' }] });

  private constructor(private readonly browser: Browser) {}

  /** Opens it for the tests of a file. */
  static async open(): Promise<Acme> {
    const browser = await openBrowser();
    after(() => browser.close());
    return new Acme(browser);
  }

  /**
   * Visits a page.
   *
   * @param first - runs in the page, ahead of its own scripts
   */
  async visit(url: string, first: () => void = () => undefined): Promise<Visitor> {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(first);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isForTenant = request.url().startsWith(`${origin}/`);
      void (isForTenant ? this.#answer(request) : request.continue());
    });
    return Visitor.open(page, url);
  }

  /** Signs in, and waits until the page says so; nothing may have been wrong on the way. */
  async signIn(visitor: Visitor): Promise<void> {
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    const response = await this.#tenant.fetch(`${origin}/_inbox`);
    const [{ code }] = (await response.json()) as [Message];
    await visitor.type(code!);
    await visitor.page.waitForSelector('::-p-text(Signed in as ada@example.com)');
    assert.deepEqual(
      visitor.console.filter((line) => !advertisements.test(line)),
      [],
    );
    assert.deepEqual(await visitor.details('passwordless-error'), []);
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const answer = await this.#tenant.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      body: (await request.fetchPostData()) ?? null,
    });
    await request.respond({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  }
}
