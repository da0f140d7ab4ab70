/** Milliseconds before a spinner appears, as in the styles, and for which it then stays. */
const spinnerTime = 300;

/** Keeps a spinner that is seen from vanishing before one can make it out. */
export class Spinner {
  #since = 0;

  /** A request was begun, which the spinner is for. */
  begin(): void {
    this.#since = performance.now();
  }

  /** Milliseconds for which it has to be left on the screen now; 0 where it is not there yet. */
  get rest(): number {
    const shown = performance.now() - this.#since - spinnerTime;
    return shown > 0 ? Math.max(0, spinnerTime - shown) : 0;
  }
}
