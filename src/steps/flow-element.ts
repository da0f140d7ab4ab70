import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';

import { flowContext, localeContext, stateContext } from '../contexts.js';
import type { FlowController } from '../flow/flow-controller.js';
import type { FlowState } from '../flow/flow.js';
import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';

/**
 * What the insides of the public element have in common: they read the contexts and render into
 * themselves, so that labels, descriptions and parts all live in its one shadow root.
 */
export abstract class FlowElement extends LitElement {
  readonly #flow = new ContextConsumer(this, { context: flowContext });
  readonly #state = new ContextConsumer(this, { context: stateContext, subscribe: true });
  readonly #locale = new ContextConsumer(this, { context: localeContext, subscribe: true });

  protected get flow(): FlowController {
    return this.#flow.value!;
  }

  /** What is on the screen; what is to be done is decided by `flow.state`, which may be ahead. */
  protected get state(): FlowState {
    return this.#state.value!;
  }

  protected get locale(): Locale {
    return this.#locale.value!;
  }

  protected get messages(): Messages {
    return this.locale.messages;
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

/** A step that asks for something. */
export interface AskingStep extends FlowElement {
  /** The form was submitted: takes what was typed. */
  submit(): void;
}

/** For actions of the visitor: their failures are shown from the state. */
export function shown(action: Promise<void>): void {
  action.catch(() => undefined);
}
