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

/** Holds what the tenant sent, in place of mail and SMS providers. */
export class Inbox {
  #messages: Message[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  deliver(message: Omit<Message, 'at'>): void {
    this.#messages.unshift({ ...message, at: new Date(this.#now()).toISOString() });
  }

  /** The messages, newest first. */
  list(): readonly Message[] {
    return this.#messages;
  }

  clear(): void {
    this.#messages = [];
  }
}
