import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host each second until a moment has come. */
export class Countdown implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The moment whose end is to be told. */
  #awaited: number | undefined;

  /**
   * @param until - the moment, in milliseconds since 1970
   * @param ended - called when it comes, not when it is past already
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly until: () => number,
    private readonly ended: () => unknown,
  ) {
    host.addController(this);
  }

  /** Whole seconds that are left. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.until() - Date.now()) / 1000));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const until = this.until();
    const left = until - Date.now();
    if (left > 0) this.#awaited = until;
    clearTimeout(this.#timer);
    // At once where the moment has come while the last second was rendered.
    const rest = ((left - 1) % 1000) + 1;
    if (this.#awaited === until) this.#timer = setTimeout(() => this.#tick(), rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tick(): void {
    if (!this.seconds) {
      this.#awaited = undefined;
      this.ended();
    }
    this.host.requestUpdate();
  }
}
