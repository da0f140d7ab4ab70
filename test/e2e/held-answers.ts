import { once } from 'node:events';

/** Answers that wait until they are let go. */
export class HeldAnswers {
  /** How many requests have come for one. */
  arrived = 0;
  readonly #gate = new EventTarget();

  /** @param end - called when they are let go: what comes then is answered as ever */
  constructor(private readonly end: () => Promise<void>) {}

  /** Rejects when the request is given up before. */
  async wait(signal: AbortSignal): Promise<void> {
    this.arrived++;
    this.#gate.dispatchEvent(new Event('arrival'));
    await once(this.#gate, 'open', { signal });
  }

  /** A request is there, at last. */
  async isAwaited(): Promise<void> {
    if (!this.arrived) await once(this.#gate, 'arrival');
  }

  async letGo(): Promise<void> {
    await this.end();
    this.#gate.dispatchEvent(new Event('open'));
  }
}
