import { once } from 'node:events';

/** Answers that wait until they are let go. */
export class HeldAnswers {
  /** How many requests have come for one. */
  arrived = 0;
  readonly #gate = new EventTarget();

  /** Rejects when the request is given up before. */
  async wait(signal: AbortSignal): Promise<void> {
    this.arrived++;
    await once(this.#gate, 'open', { signal });
  }

  letGo(): void {
    this.#gate.dispatchEvent(new Event('open'));
  }
}
