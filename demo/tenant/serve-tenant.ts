import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDropped } from './faults.js';
import type { TenantOptions } from './settings.js';
import { createTenant } from './tenant.js';

/** A tenant that listens. */
export interface TenantServer {
  /** Its origin, such as `http://127.0.0.1:4000`. */
  url: string;
  /** Ends every connection, and resolves once the port is free. */
  close: () => Promise<void>;
}

/**
 * Serves a tenant on 127.0.0.1, at a free port when `port` is 0. Rejects when the port is taken. The
 * limits count by the address of the connection, which no header changes.
 */
export async function serveTenant({
  port,
  ...options
}: TenantOptions & { port: number }): Promise<TenantServer> {
  const tenant = createTenant(options);
  const answer = async (request: Request, env: unknown): Promise<Response> => {
    const { incoming, outgoing } = env as HttpBindings;
    try {
      return await tenant.handle(request, incoming.socket.remoteAddress ?? 'local');
    } catch (error) {
      if (!(error instanceof ConnectionDropped) && !request.signal.aborted) console.error(error);
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
