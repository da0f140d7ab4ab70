/** A message as the person would have received it. */
export interface Message {
  channel: 'email' | 'sms';
  /** Email address or E.164 number. */
  to: string;
  code?: string;
  link?: string;
  /** The whole text. */
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Milliseconds; more than a slow machine takes from a click to the request. */
const patience = 10_000;

/** Holds what the tenant sent, in place of mail and SMS providers. */
export class Inbox {
  #messages: Message[] = [];
  #unread: Message | undefined;
  readonly #readers = new Set<(message: Message) => void>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  deliver(message: Omit<Message, 'at'>): void {
    const delivered = { ...message, at: new Date(this.#now()).toISOString() };
    this.#messages.unshift(delivered);
    const [read] = this.#readers;
    if (read) read(delivered);
    else this.#unread = delivered;
  }

  /** The messages, newest first. */
  list(): readonly Message[] {
    return this.#messages;
  }

  clear(): void {
    this.#messages = [];
    this.#unread = undefined;
  }

  /**
   * The code of the newest message that was not read this way before; waits for one where there is
   * none. Rejects when none comes within ten seconds, and when it brings a link.
   */
  async nextCode(): Promise<string> {
    const { code } = await this.#next();
    if (!code) throw new Error('The message brought a link, not a code.');
    return code;
  }

  /** The same for the link of a message. */
  async nextLink(): Promise<string> {
    const { link } = await this.#next();
    if (!link) throw new Error('The message brought a code, not a link.');
    return link;
  }

  #next(): Promise<Message> {
    const unread = this.#unread;
    this.#unread = undefined;
    if (unread) return Promise.resolve(unread);
    return new Promise((resolve, reject) => {
      const read = (message: Message) => {
        clearTimeout(timer);
        this.#readers.delete(read);
        resolve(message);
      };
      const timer = setTimeout(() => {
        this.#readers.delete(read);
        reject(new Error(`The tenant sent no message within ${patience / 1000} seconds.`));
      }, patience);
      this.#readers.add(read);
    });
  }
}
