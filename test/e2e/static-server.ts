import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { after } from 'node:test';

/** A site that listens. */
export interface StaticServer {
  /** Its origin, such as `http://127.0.0.1:4000`. */
  url: string;
  close: () => void;
}

/** Any site may load the scripts, as from a content delivery network. */
const scriptHeaders = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

/** Decides on each script, by its name: it is sent once this resolves, and lost where with false. */
export type Delivery = (script: string) => Promise<boolean>;

/**
 * Serves the scripts of `folder`, and `page` at every other path, on 127.0.0.1 at a free port.
 *
 * @param headers - come with the page
 */
export async function serveStatic(
  folder: URL,
  page: string,
  headers: OutgoingHttpHeaders = {},
  deliver: Delivery = () => Promise.resolve(true),
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (!pathname.endsWith('.js')) {
      response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
      return;
    }
    const name = basename(pathname);
    void deliver(name).then((isSent) => {
      if (!isSent) return response.destroy();
      return readFile(new URL(name, folder)).then(
        (script) => response.writeHead(200, scriptHeaders).end(script),
        () => response.writeHead(404).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Serves `page` beside the script-tag build until the test that asks is done; gives the origin. */
export async function servePage(page: string): Promise<string> {
  const site = await serveStatic(new URL('../../dist/cdn/', import.meta.url), page);
  after(() => site.close());
  return site.url;
}
