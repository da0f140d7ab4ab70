import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host each second until a moment has come. */
export class Countdown implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#timer);
    if (!this.seconds) return;
    this.#timer = setTimeout(() => this.#tick(), (this.until() - Date.now()) % 1000 || 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tick(): void {
    this.host.requestUpdate();
    if (!this.seconds) this.ended();
  }
}
