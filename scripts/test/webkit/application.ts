import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end, own } from './processes.js';

/**
 * What the application is to do: run a script ahead of those of a page, edit, be dark, or write a
 * picture of a page to a file.
 */
type Order =
  | { page: number; script: string }
  | { page: number; edit: 'Undo' | 'Redo' }
  | { dark: boolean }
  | { page: number; picture: string };

/** What the application tells. Pages are told apart by numbers. */
type Notice =
  | { opened: number; opener: number | null }
  | { page: number; method: string; url: string }
  | { obeyed: true };

interface Events {
  opened: [page: number, opener: number | null];
  request: [page: number, request: { method: string; url: string }];
  /** No page is told: it was any of them. */
  console: [message: string];
  obeyed: [];
}

/** The browser that application.js is. */
export class Application extends EventEmitter<Events> {
  /** The page that was opened last. */
  newest = 0;
  readonly #process: ChildProcessWithoutNullStreams;

  /** @param folder - for what it keeps */
  constructor(
    private readonly folder: string,
    env: NodeJS.ProcessEnv,
  ) {
    super();
    const script = fileURLToPath(new URL('application.js', import.meta.url));
    this.#process = own(spawn('gjs', ['-m', script, folder], { env, detached: true }));
    createInterface(this.#process.stdout).on('line', (line) => {
      this.#hear(JSON.parse(line) as Notice);
    });
    createInterface(this.#process.stderr).on('line', (line) => {
      const message = /CONSOLE (?:[A-Z]+ )*(?:LOG|INFO|WARN|DEBUG|ERROR) (.*)/.exec(line)?.[1];
      if (message !== undefined) this.emit('console', message);
    });
  }

  async order(order: Order): Promise<void> {
    const obeyed = once(this, 'obeyed');
    this.#process.stdin.write(`${JSON.stringify(order)}\n`);
    await obeyed;
  }

  /** A picture of a whole page, as PNG. */
  async picture(page: number): Promise<Buffer> {
    const file = join(this.folder, 'picture.png');
    await this.order({ page, picture: file });
    return readFile(file);
  }

  async close(): Promise<void> {
    await end(this.#process);
  }

  #hear(notice: Notice): void {
    if ('opened' in notice) {
      this.newest = notice.opened;
      this.emit('opened', notice.opened, notice.opener);
    } else if ('url' in notice) this.emit('request', notice.page, notice);
    else this.emit('obeyed');
  }
}
