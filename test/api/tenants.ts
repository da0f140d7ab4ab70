import type { Tenant } from '../../src/api/request.js';

/** A tenant that is reached through `fetch`. */
export function tenantAt(fetch: Tenant['fetch'], also: Partial<Tenant> = {}): Tenant {
  return {
    baseUrl: 'https://tenant.example',
    clientId: 'demo-client',
    language: 'en',
    timeout: 15,
    fetch,
    ...also,
  };
}

/** A `fetch` that gives one answer to everything, and keeps what it was called with. */
export function answering(status: number, body: string | null = null, headers = {}) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch: Tenant['fetch'] = (input, init = {}) => {
    calls.push({ url: (input instanceof Request ? input.url : input).toString(), init });
    return Promise.resolve(new Response(body, { status, headers }));
  };
  return { fetch, calls };
}
