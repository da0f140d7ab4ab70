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
    () => this.#mayResend && this.flow.waited('resendable'),
  );

  /** Whether what the visitor submits now is to be taken. */
  get open(): boolean {
    return !this.flow.state.pending && !this.#submitClosed;
  }

  // A request that runs closes both too, but does not show: most end before one could see it.
  get #submitClosed(): boolean {
    return this.#wait.seconds > 0 || this.flow.state.codeClosed !== null;
  }

  get #resendClosed(): boolean {
    return this.#wait.seconds > 0 || this.#resend.seconds > 0 || isLockedOut(this.flow.state);
  }

  get #mayResend(): boolean {
    return !this.flow.state.pending && !this.#resendClosed;
  }

  #resendNow(): void {
    if (this.#mayResend) shown(this.flow.resend());
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
    const label = step === 'code' ? messages.submitCode : messages.submitIdentifier;
    const spins = pending !== null && pending !== 'resend';
    return html`
      <button
        part="${this.#submitClosed ? 'disabled ' : ''}submit-button"
        aria-disabled=${!this.open}
      >
        ${this.#renderLabel(label, this.#wait.seconds, spins)}
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
        aria-disabled=${!this.#mayResend}
        @click=${this.#resendNow}
      >
        ${this.#renderLabel(label, seconds, state.pending === 'resend')}
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

  #renderLabel(label: string, seconds: number, spins: boolean): unknown {
    if (spins) return html`${label}<span part="spinner"></span>`;
    if (!seconds) return label;
    // The space is a part of the label: one that stands alone is not read out.
    return html`${`${label} `}<bdi part="countdown"
        >${formatCountdown(seconds, this.locale.tag)}</bdi
      >`;
  }
}
