import type { Step } from './flow/flow.js';

/** What tells our entry in the history of the tab from those of the site. */
const mark = 'passwordless-login';

function isOurs(): boolean {
  return Boolean((history.state as Record<string, unknown> | null)?.[mark]);
}

/**
 * Gives the steps after the first an entry in the history of the tab, so that the browser's way back
 * leads to the first step and not off the page; and takes it away where the visitor goes back on the
 * page itself.
 *
 * @param back - called when the browser goes back
 */
export function followStep(step: Step, previous: Step, back: () => void): void {
  if (step === 'identify') {
    if (isOurs()) history.back();
  } else if (previous === 'identify') {
    if (!isOurs()) history.pushState({ ...(history.state as object | null), [mark]: true }, '');
    addEventListener('popstate', back, { once: true });
  }
}
