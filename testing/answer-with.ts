import { ConnectionDropped } from '../demo/tenant/faults.js';
import type { Tenant } from '../demo/tenant/tenant.js';

/** What a page asks for. */
export interface PageRequest {
  url: () => string;
  method: () => string;
  headers: () => Record<string, string>;
}

/** What it is answered, once. */
export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What `page.route` of Playwright hands over. */
export interface PlaywrightRoute {
  request: () => PageRequest & { postData: () => string | null };
  fulfill: (answer: PageAnswer) => Promise<void>;
  abort: (reason: 'connectionreset') => Promise<void>;
}

/** What the event `request` of Puppeteer hands over. */
export interface PuppeteerRequest extends PageRequest {
  hasPostData: () => boolean;
  fetchPostData: () => Promise<string | undefined>;
  respond: (answer: PageAnswer) => Promise<void>;
  abort: (reason: 'connectionreset') => Promise<void>;
}

/**
 * Has a tenant answer what a page asks for: as the handler of `page.route` in Playwright, or for a
 * request that Puppeteer intercepts. The page meets the tenant's CORS as it would on the network.
 */
export function answerWith(
  tenant: Tenant,
): (intercepted: PlaywrightRoute | PuppeteerRequest) => Promise<void> {
  return async (intercepted) => {
    try {
      if ('fulfill' in intercepted) {
        const request = intercepted.request();
        await intercepted.fulfill(await ask(tenant, request, request.postData()));
      } else {
        const body = intercepted.hasPostData() ? await intercepted.fetchPostData() : null;
        await intercepted.respond(await ask(tenant, intercepted, body));
      }
    } catch (error) {
      if (!(error instanceof ConnectionDropped)) throw error;
      await intercepted.abort('connectionreset');
    }
  };
}

async function ask(
  tenant: Tenant,
  request: PageRequest,
  body: string | null | undefined,
): Promise<PageAnswer> {
  const response = await tenant.fetch(request.url(), {
    method: request.method(),
    headers: request.headers(),
    body: body ?? null,
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
