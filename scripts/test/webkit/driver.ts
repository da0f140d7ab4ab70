import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Application } from './application.js';
import { end, own } from './processes.js';

/** Milliseconds that the programs have until they are ready, and for each command. */
const patience = 60_000;

/** A WebKitGTK with a screen and storage of its own, which does what WebDriver commands. */
export class Driver {
  #session = '';

  private constructor(
    readonly application: Application,
    private readonly address: string,
    private readonly endAll: () => Promise<void>,
  ) {}

  static async start(): Promise<Driver> {
    const size = ['-screen', '0', '1920x1200x24'];
    const screen = own(
      spawn('Xvfb', ['-displayfd', '1', ...size], {
        stdio: ['ignore', 'pipe', 'ignore'],
        detached: true,
      }),
    );
    const [display] = (await once(screen.stdout, 'data')) as [Buffer];
    const [port, target] = [await freePort(), await freePort()];
    const env = {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      LANG: 'C.UTF-8',
      // No screen reader listens.
      NO_AT_BRIDGE: '1',
      TZ: 'UTC',
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${target}`,
    };
    const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
    const application = new Application(folder, env);
    const args = ['--host=127.0.0.1', `--port=${port}`, `--target=127.0.0.1:${target}`];
    const webDriver = own(spawn('WebKitWebDriver', args, { env, stdio: 'ignore', detached: true }));
    const driver = new Driver(application, `http://127.0.0.1:${port}`, async () => {
      await end(webDriver);
      await application.close();
      await end(screen);
      await rm(folder, { recursive: true, force: true });
    });
    try {
      await driver.#open();
      return driver;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  /**
   * Sends a command.
   *
   * @param path - below the one of the session, such as `/url`
   * @throws with what WebDriver says of a command that failed
   */
  async command(method: 'GET' | 'POST' | 'DELETE', path: string, body = {}): Promise<unknown> {
    const response = await fetch(`${this.address}/session${this.#session}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  }

  close(): Promise<void> {
    return this.endAll();
  }

  /** Opens the session, once the programs are ready for it. */
  async #open(): Promise<void> {
    const latest = Date.now() + patience;
    for (;;) {
      try {
        const opened = await this.command('POST', '', { capabilities: {} });
        this.#session = `/${(opened as { sessionId: string }).sessionId}`;
        return;
      } catch (error) {
        if (Date.now() > latest) throw error;
        await wait(50);
      }
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
