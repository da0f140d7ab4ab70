import type { OutgoingHttpHeaders } from 'node:http';
import { after, afterEach } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Fault } from '../../demo/tenant/faults.js';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import type { TenantServer } from '../../demo/tenant/serve-tenant.js';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';
import { openBrowser } from '../../scripts/test/open-browser.js';
import { HeldAnswers } from './held-answers.js';
import type { Delivery, StaticServer } from './static-server.js';
import { serveStatic } from './static-server.js';
import { Visitor } from './visitor.js';

const scriptTagBuild = new URL('../../dist/cdn/', import.meta.url);

/** Attributes of the element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** A tenant over HTTP, sites with the widget in them, and a browser to visit those with. */
export class Stage {
  readonly #sites: StaticServer[] = [];
  /** What the visitors of the running test know. */
  readonly #contexts: BrowserContext[] = [];
  #held: HeldAnswers | undefined;

  private constructor(
    private readonly browser: Browser,
    readonly tenant: TenantServer,
  ) {}

  /** Sets the stage for the tests of a file; it is cleared away after them. */
  static async open(): Promise<Stage> {
    const tenant = await serveTenant({
      port: 0,
      sleep: (_, signal) => stage.#held!.wait(signal),
    });
    const stage = new Stage(await openBrowser(), tenant);
    afterEach(() => stage.#leave());
    after(() => stage.#close());
    return stage;
  }

  /**
   * Serves a site of its own origin whose every page is the script tag and the element.
   *
   * @param headers - come with each page
   */
  async serve(
    attributes: Attributes = {},
    headers: OutgoingHttpHeaders = {},
    deliver?: Delivery,
  ): Promise<string> {
    const all = { 'base-url': this.tenant.url, 'client-id': 'demo-client', ...attributes };
    const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
    const page = `<!doctype html>
<html lang="en">
<title>Site</title>
<script type="module" src="passwordless-login.js"></script>
<passwordless-login${written.join('')}></passwordless-login>
</html>`;
    const site = await serveStatic(scriptTagBuild, page, headers, deliver);
    this.#sites.push(site);
    return site.url;
  }

  /** Visits a page in a browser that knows nothing yet. */
  async browse(url: string): Promise<Visitor> {
    return Visitor.open(await this.openPage(), url);
  }

  /** An empty tab in a browser that knows nothing yet. */
  async openPage(): Promise<Page> {
    const context = await this.browser.createBrowserContext();
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Serves a site and visits it. */
  async visit(attributes?: Attributes): Promise<Visitor> {
    return this.browse(await this.serve(attributes));
  }

  /** The newest message that the tenant sent. */
  async newestMessage(): Promise<Message> {
    const response = await fetch(`${this.tenant.url}/_inbox`);
    const [message] = (await response.json()) as [Message];
    return message;
  }

  /** Breaks an endpoint of the tenant, until it is mended. */
  async break(fault: Fault): Promise<void> {
    await this.#setFaults([{ ...fault, times: Number.MAX_SAFE_INTEGER }]);
  }

  async mend(): Promise<void> {
    await this.#setFaults([]);
  }

  /** Makes an endpoint hold its answers, which are successful ones, until they are let go. */
  async hold(endpoint: 'start' | 'verify', body: object = {}): Promise<HeldAnswers> {
    this.#held = new HeldAnswers(() => this.mend());
    await this.break({ endpoint, status: 200, body, delay: 1 });
    return this.#held;
  }

  async #setFaults(faults: Fault[]): Promise<void> {
    await fetch(`${this.tenant.url}/_faults`, { method: 'POST', body: JSON.stringify(faults) });
  }

  async #leave(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async #close(): Promise<void> {
    await this.browser.close();
    for (const site of this.#sites) site.close();
    await this.tenant.close();
  }
}
