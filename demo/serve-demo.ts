import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { Site } from './site.js';
import { serveTenant } from './tenant/serve-tenant.js';

/** Where to serve the demo, and against which tenant. */
export interface DemoOptions {
  /** Of the page; where it is taken, the next free one. */
  port: number;
  /** Of the demo tenant; 0 takes a free one. Not used with `domain`. */
  tenantPort: number;
  /** Host of a real tenant, in whose place no demo tenant is started; needs `clientId`. */
  domain?: string | undefined;
  /** The application's client id at the real tenant. */
  clientId?: string | undefined;
}

/** A demo that listens. */
export interface Demo {
  /** Address of the page, with the slash at its end. */
  url: string;
  /** Origin of the tenant, the real one too. */
  tenantUrl: string;
  /** Ends the page's server and the demo tenant. */
  close: () => Promise<void>;
}

/**
 * Serves the page on 127.0.0.1, and the demo tenant at an origin of its own, so that the browser
 * treats the two as it treats a site and its tenant. Rejects when the tenant's port is taken.
 */
export async function serveDemo({
  port,
  tenantPort,
  domain,
  clientId = 'demo-client',
}: DemoOptions): Promise<Demo> {
  if (domain) {
    const attributes = { domain, 'client-id': clientId };
    const page = await servePage(port, { attributes, demoTenant: null });
    return { ...page, tenantUrl: `https://${domain}` };
  }
  // Whoever tries things out starts more logins than a visitor.
  const tenant = await serveTenant({ port: tenantPort, startsPerHour: 1000 });
  const attributes = { 'base-url': tenant.url, 'client-id': clientId };
  const page = await servePage(port, { attributes, demoTenant: tenant.url });
  return {
    url: page.url,
    tenantUrl: tenant.url,
    close: async () => {
      await Promise.all([page.close(), tenant.close()]);
    },
  };
}

async function servePage(port: number, site: Site): Promise<Pick<Demo, 'url' | 'close'>> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { SITE: JSON.stringify(site) },
    logLevel: 'warn',
    // Every dependency is ES modules already; bundling one on demand reloads the page on first use.
    optimizeDeps: { noDiscovery: true },
    server: {
      host: '127.0.0.1',
      port,
      fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] },
    },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
