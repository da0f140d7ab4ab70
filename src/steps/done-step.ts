import { html } from 'lit';

import { FlowElement } from './flow-element.js';

/** Says that the visitor is signed in, or what the site says instead. */
export class DoneStep extends FlowElement {
  override focus(): void {
    this.querySelector<HTMLElement>('[part]')!.focus();
  }

  override render(): unknown {
    return html`<div part="done" tabindex="-1">
      <slot name="done">${this.messages.done}</slot>
    </div>`;
  }
}
