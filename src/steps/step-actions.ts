import { html, nothing } from 'lit';

import type { Connection } from '../api/passwordless.js';
import { isLockedOut } from '../flow/flow.js';
import { formatCountdown } from '../i18n/locale.js';
import { Countdown } from './countdown.js';
import { FlowElement, shown } from './flow-element.js';

/** The buttons below a step: submit, and the ways on where no message came. */
export class StepActions extends FlowElement {
  readonly #wait = new Countdown(
    this,
    () => this.flow.state.waitUntil,
    () => this.flow.waited('waited'),
  );
  readonly #resend = new Countdown(
    this,
    () => this.flow.state.resendAt,
    () => this.#resendClosed || this.flow.waited('resendable'),
  );

  /** Whether what the visitor submits now is to be taken. */
  get open(): boolean {
    return this.#idle && !this.flow.state.codeClosed;
  }

  get #idle(): boolean {
    return !this.flow.state.pending && !this.#wait.seconds;
  }

  #resendNow(): void {
    if (!this.#resendClosed) shown(this.flow.resend());
  }

  get #resendClosed(): boolean {
    return !this.#idle || isLockedOut(this.flow.state) || this.#resend.seconds > 0;
  }

  /** Focuses the way on where the code can no longer be used. */
  override focus(): void {
    const part = isLockedOut(this.state) ? 'back-button' : 'resend-button';
    this.querySelector<HTMLElement>(`[part~=${part}]`)!.focus();
  }

  override render(): unknown {
    const { step } = this.state;
    return [
      step === 'identify' || step === 'code' ? this.#renderSubmit() : nothing,
      step === 'code' || step === 'link' ? this.#renderWaysOn() : nothing,
    ];
  }

  #renderSubmit(): unknown {
    const { messages } = this;
    const { step, pending } = this.state;
    const label =
      pending === 'verify'
        ? messages.checking
        : pending
          ? messages.sending
          : step === 'code'
            ? messages.submitCode
            : messages.submitIdentifier;
    return html`
      <button part="${this.open ? '' : 'disabled '}submit-button" aria-disabled=${!this.open}>
        ${this.#renderLabel(label, this.#wait.seconds)}
      </button>
    `;
  }

  #renderWaysOn(): unknown {
    const { messages, state } = this;
    const { connections } = this.flow.config;
    const other = connections.find((connection) => connection !== state.connection);
    const byEmail = state.connection === 'email';
    // One that never opens does not count down.
    const seconds = isLockedOut(state) ? 0 : Math.max(this.#wait.seconds, this.#resend.seconds);
    const label = state.step === 'link' ? messages.resendLink : messages.resendCode;
    return html`
      <button
        type="button"
        part="${this.#resendClosed ? 'disabled ' : ''}resend-button"
        aria-disabled=${this.#resendClosed}
        @click=${this.#resendNow}
      >
        ${this.#renderLabel(label, seconds)}
      </button>
      ${this.#renderWay('back-button', state.connection, byEmail ? messages.changeEmail : messages.changePhoneNumber)}
      ${other ? this.#renderWay('switch-button', other, byEmail ? messages.useSms : messages.useEmail) : nothing}
    `;
  }

  #renderWay(part: string, connection: Connection, label: string): unknown {
    return html`
      <button type="button" part=${part} @click=${() => this.flow.choose(connection)}>
        ${label}
      </button>
    `;
  }

  #renderLabel(label: string, seconds: number): unknown {
    if (!seconds) return label;
    // The space is a part of the label: one that stands alone is not read out.
    return html`${`${label} `}<bdi part="countdown"
        >${formatCountdown(seconds, this.locale.tag)}</bdi
      >`;
  }
}
