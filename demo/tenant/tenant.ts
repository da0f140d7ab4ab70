import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { rejectOnAbort } from './abort.js';
import { readJson } from './body.js';
import { corsForAll, corsForAllowed } from './cors.js';
import { discoveryDocument } from './discovery.js';
import type { Fault } from './faults.js';
import { answerFaults, Faults } from './faults.js';
import { openLink } from './link.js';
import type { Inbox } from './messages/inbox.js';
import { Refusal } from './refusal.js';
import type { Env } from './services.js';
import { createServices } from './services.js';
import type { Settings, TenantOptions } from './settings.js';
import { defaultSettings } from './settings.js';
import { start } from './start.js';
import { verify } from './verify.js';

/** A tenant that lives in memory. */
export interface Tenant {
  /**
   * Answers as `fetch` would with this tenant behind every origin, except that redirects are not
   * followed. Rejects when the request is aborted or a fault drops it.
   */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Answers one request of a server; `address` is the client's, as the limits count it. */
  handle: (request: Request, address: string) => Promise<Response>;
  /** What was sent. */
  readonly inbox: Pick<Inbox, 'list' | 'nextCode' | 'nextLink' | 'clear'>;
  /**
   * Has the next requests answered with these in place of the real answers. Those that still wait
   * for their request are forgotten. Throws for what is no fault.
   */
  answerNext: (...faults: Fault[]) => void;
}

/** Makes a stand-in for an Auth0-style tenant with its passwordless endpoints. */
export function createTenant(options: TenantOptions = {}): Tenant {
  const settings: Settings = { ...defaultSettings(), ...options };
  const services = createServices(settings);
  const { inbox, tokens } = services;
  const faults = new Faults();
  const app = new Hono<Env>();

  app.use('/.well-known/*', corsForAll);
  app.get('/.well-known/openid-configuration', (c) =>
    c.json(discoveryDocument(settings, c.req.raw)),
  );
  app.get('/.well-known/jwks.json', async (c) => c.json(await tokens.keySet()));

  app.use(corsForAllowed(settings));
  app.get('/_inbox', (c) => c.json(inbox.list()));
  app.delete('/_inbox', (c) => {
    inbox.clear();
    return c.body(null, 204);
  });
  app.post('/_faults', async (c) => {
    faults.replace(await readJson(c.req.raw));
    return c.body(null, 204);
  });

  app.use(answerFaults(faults, settings));
  app.use('/passwordless/*', requireTenant(settings));
  app.post('/passwordless/start', (c) => start(c, services));
  app.post('/passwordless/verify', (c) => verify(c, services));
  app.get('/passwordless/verify_redirect', (c) => openLink(c, services));

  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    const body = { error: error.error, error_description: error.message };
    return c.json(body, error.status, error.headers);
  });

  const handle: Tenant['handle'] = async (request, address) => app.fetch(request, { address });
  return {
    handle,
    inbox,
    answerNext: (...list) => faults.replace(list),
    fetch: (input, init) => {
      const request = new Request(input, init);
      return Promise.race([rejectOnAbort(request.signal), handle(request, 'local')]);
    },
  };
}

function requireTenant({ tenant }: Settings): MiddlewareHandler {
  return async (_, next) => {
    if (tenant === 'ok') return next();
    const reason =
      tenant === 'missing'
        ? 'could not find tenant in params'
        : 'tenant validation failed: invalid_tenant';
    throw new Refusal(400, 'bad.tenant', `error in tenant - ${reason}`);
  };
}
