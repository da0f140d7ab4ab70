/** Milliseconds for which a spinner stays; as long as the styles wait before it appears. */
const spinnerTime = 300;

/** Keeps a spinner that is seen from vanishing before one can make it out. */
export class Spinner {
  #since = -Infinity;

  /** The animation has started by which it appears. */
  handleEvent({ animationName }: AnimationEvent): void {
    if (animationName === 'appear') this.#since = performance.now();
  }

  /** Milliseconds for which it has to be left on the screen now; 0 where it is not there yet. */
  get rest(): number {
    return Math.max(0, this.#since + spinnerTime - performance.now());
  }
}
