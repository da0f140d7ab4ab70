import { html } from 'lit';

import { textOf } from '../api/passwordless.js';
import { FlowElement } from './flow-element.js';
import { isolate } from './isolate.js';

/** Says what to do with the link that was sent. */
export class LinkStep extends FlowElement {
  override focus(): void {
    this.querySelector<HTMLElement>('[tabindex]')!.focus();
  }

  override render(): unknown {
    const to = textOf(this.state.sentTo!);
    return html`
      <div tabindex="-1">
        <p part="hint">${isolate(this.messages.linkSent(to), to)}</p>
        <p part="hint">${this.messages.linkHint}</p>
      </div>
    `;
  }
}
