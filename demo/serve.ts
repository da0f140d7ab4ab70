import { parseArgs } from 'node:util';
import type { Demo } from './serve-demo.js';
import { serveDemo } from './serve-demo.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    domain: { type: 'string' },
    'client-id': { type: 'string' },
  },
});
const { domain, 'client-id': clientId } = values;

if (Boolean(domain) === Boolean(clientId)) {
  const demo = await serveDemo({ port: Number(values.port), tenantPort: 0, domain, clientId });
  console.log(domain ? greetingOfRealTenant(demo) : greeting(demo));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Vite, which listens to the signal too, would call this end a failure.
      process.exitCode = 0;
      void demo.close();
    });
  }
} else {
  console.error(
    '--domain and --client-id go together, as they name one application of one tenant.',
  );
  process.exitCode = 1;
}

function greeting({ url, tenantUrl }: Demo): string {
  return `
  The demo of passwordless-login is ready.

    Page     ${url}
    Tenant   ${tenantUrl}

  Open the page, sign in with any email address or phone number, and take
  the code or the link from the inbox beside the widget: nothing is really sent.
  Ctrl+C ends both.
`;
}

function greetingOfRealTenant({ url, tenantUrl }: Demo): string {
  return `
  The demo of passwordless-login is ready.

    Page     ${url}
    Tenant   ${tenantUrl}

  In the settings of the application, allow ${url} as a callback URL
  and ${new URL(url).origin} as a web origin and for CORS.
  Messages are really sent. Ctrl+C ends the demo.
`;
}
