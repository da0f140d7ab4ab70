/** Milliseconds for which a spinner stays; as long as the styles wait before it appears. */
const spinnerTime = 300;

/** Keeps a spinner that is seen from vanishing before one can make it out. */
export class Spinner {
  #since = -Infinity;

  /** Hears of the animation by which it appears. */
  readonly started = ({ animationName }: AnimationEvent): void => {
    if (animationName === 'appear') this.#since = performance.now();
  };

  /** Milliseconds for which it has to be left on the screen now, if more than 0. */
  get rest(): number {
    return this.#since + spinnerTime - performance.now();
  }
}
