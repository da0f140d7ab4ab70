import type { LitElement, ReactiveController } from 'lit';

import type { FlowState } from './flow/flow.js';
import type { FlowElement } from './steps/flow-element.js';

/** Failures after which nothing in the field has to change. */
const tryAgain = /retry|wait|captcha|mfa|custom/;

/**
 * Moves focus to where the visitor goes on: with the steps, and to what an error is about. It never
 * takes focus from elsewhere on the page, nor before the visitor has used the widget. What has it
 * stays in sight together with its button, also above a keyboard on the screen.
 */
export class FocusFollower implements ReactiveController {
  #engaged = false;
  #wanted = false;
  #seen: FlowState;
  #room = 0;

  constructor(
    private readonly host: LitElement,
    state: FlowState,
  ) {
    this.#seen = state;
    host.addController(this);
  }

  hostConnected(): void {
    window.visualViewport?.addEventListener('resize', this);
    this.handleEvent();
  }

  hostDisconnected(): void {
    window.visualViewport?.removeEventListener('resize', this);
  }

  handleEvent(): void {
    const before = this.#room;
    this.#room = window.visualViewport?.height ?? 0;
    // Who zooms in chooses what to see.
    if (this.#room < before && window.visualViewport!.scale === 1) this.#reveal();
  }

  /** The visitor uses the widget. */
  engage(): void {
    this.#engaged = true;
  }

  /** The site asks for focus; it comes with the next update, if there is a step by then. */
  want(): void {
    this.#wanted = true;
    this.host.requestUpdate();
  }

  /** `state` is on the screen. */
  follow(state: FlowState): void {
    const seen = this.#seen;
    this.#seen = state;
    const moved =
      state.step !== seen.step || (state.notice === 'resent' && seen.notice !== 'resent');
    const goesOn = this.#engaged && (state.error ? state.error !== seen.error : moved);
    if (this.#wanted || (goesOn && !this.#isElsewhere())) void this.#move(state);
  }

  #isElsewhere(): boolean {
    const { activeElement } = this.host.getRootNode() as Document | ShadowRoot;
    return activeElement !== null && activeElement !== document.body && activeElement !== this.host;
  }

  async #move({ error, closed, codeClosed }: FlowState): Promise<void> {
    const step = this.#find('.step');
    const actions = this.#find('.actions');
    await Promise.all([step.updateComplete, actions.updateComplete]);
    if (closed) this.#find('#error').focus();
    else if (codeClosed) actions.focus();
    // What is to be tried again as it is does not move the visitor off the button.
    else if (this.#wanted || !error?.endpoint || !tryAgain.test(error.behaviour)) step.focus();
    this.#wanted = false;
    this.#reveal();
  }

  #reveal(): void {
    const { activeElement } = this.host.shadowRoot!;
    if (!window.visualViewport || !activeElement?.matches('input')) return;
    for (const element of [this.#find('[part~=submit-button]'), activeElement]) {
      element.scrollIntoView({ block: 'nearest' });
    }
  }

  #find(selector: string): HTMLElement & Partial<Pick<FlowElement, 'updateComplete'>> {
    return this.host.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}
