/** How much of a limit is used up. */
export interface Usage {
  limit: number;
  remaining: number;
  /** When the count starts anew, in milliseconds since 1970. */
  resetsAt: number;
}

const hour = 3_600_000;

/** Counts events by key; each count lasts an hour from its first event. */
export class HourlyLimit {
  readonly #counts = new Map<string, { count: number; resetsAt: number }>();
  readonly #limit: number;
  readonly #now: () => number;

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** The state of a key's count. */
  usage(key: string): Usage {
    const { count, resetsAt } = this.#current(key);
    return { limit: this.#limit, remaining: Math.max(0, this.#limit - count), resetsAt };
  }

  /** Counts one event. */
  count(key: string): void {
    const { count, resetsAt } = this.#current(key);
    this.#counts.set(key, { count: count + 1, resetsAt });
  }

  /** Forgets a key's count. */
  reset(key: string): void {
    this.#counts.delete(key);
  }

  #current(key: string): { count: number; resetsAt: number } {
    const entry = this.#counts.get(key);
    const now = this.#now();
    return entry && now < entry.resetsAt ? entry : { count: 0, resetsAt: now + hour };
  }
}

/** The headers that tell a client about its limit; the reset is in UNIX seconds. */
export function rateLimitHeaders({ limit, remaining, resetsAt }: Usage): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(resetsAt / 1000)),
  };
}

/** `Retry-After` for a limit that is used up, in whole seconds. */
export function retryAfter({ resetsAt }: Usage, now: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil((resetsAt - now) / 1000)) };
}
