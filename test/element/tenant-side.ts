import type { Fault } from '../../demo/tenant/faults.js';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import type { Tenant } from '../../demo/tenant/tenant.js';

/** Where the tenant is taken to be. */
export const tenantUrl = 'https://tenant.example';

export interface SentRequest {
  url: string;
  /** The last part of the path: `start`, `verify`, … */
  endpoint: string;
  headers: Headers;
  body: Record<string, unknown>;
  signal: AbortSignal | null | undefined;
  answer: Promise<Response>;
}

/** What is on the other side of an element: the network, the tenant, and the visitor's inbox. */
export class TenantSide {
  /** What the element sent, oldest first. */
  readonly requests: SentRequest[] = [];
  #held: Promise<void> | undefined;

  constructor(readonly tenant: Tenant) {}

  protected readonly fetch: typeof globalThis.fetch = (input, init) => {
    const { url, headers } = new Request(input, init);
    const answer = this.#held
      ? // A network that has the request already heeds no signal.
        this.#held.then(() => this.tenant.fetch(input, { ...init, signal: null }))
      : this.tenant.fetch(input, init);
    this.requests.push({
      url,
      endpoint: new URL(url).pathname.split('/').at(-1)!,
      headers,
      body: JSON.parse((init?.body as string | undefined) ?? '{}') as Record<string, unknown>,
      signal: init?.signal,
      answer,
    });
    return answer;
  };

  /** Keeps the answers of what is sent from now on back, until the function returned is called. */
  hold(): () => void {
    let release!: () => void;
    this.#held = new Promise((resolve) => (release = resolve));
    return () => {
      this.#held = undefined;
      release();
    };
  }

  /** What the tenant answers next. */
  async answerNext(...faults: Fault[]): Promise<void> {
    await this.tenant.fetch(`${tenantUrl}/_faults`, {
      method: 'POST',
      body: JSON.stringify(faults),
    });
  }

  async latestMessage(): Promise<Message> {
    const response = await this.tenant.fetch(`${tenantUrl}/_inbox`);
    return ((await response.json()) as [Message, ...Message[]])[0];
  }

  /** The code of the latest message. */
  async latestCode(): Promise<string> {
    return (await this.latestMessage()).code!;
  }
}
