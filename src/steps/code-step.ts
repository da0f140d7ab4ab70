import { html } from 'lit';

import { textOf } from '../api/passwordless.js';
import { readCode } from '../identifier/code.js';
import { asciiDigits } from '../identifier/digits.js';
import { FlowElement, shown } from './flow-element.js';
import type { AskingStep } from './flow-element.js';
import { isolate } from './isolate.js';

/** Asks for the code that was sent, and takes it as soon as it is complete. */
export class CodeStep extends FlowElement implements AskingStep {
  #round = -1;
  /** What was submitted last: a code that stays in the field is not sent again by itself. */
  #submitted = '';
  #sms = new AbortController();

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  override focus(): void {
    this.#input.focus();
  }

  submit(): void {
    this.#submitted = this.#input.value;
    shown(this.flow.submitCode(this.#input.value));
  }

  protected override updated(): void {
    const { host } = this.getRootNode() as ShadowRoot;
    this.style.setProperty('--_digits', String(this.flow.config.codeLength));
    // Not by the custom property: a `0` without a unit cannot be reckoned with.
    this.style.setProperty('--_room', getComputedStyle(host).paddingRight);
    if (this.#round === this.state.codeRound) return;
    this.#round = this.state.codeRound;
    this.#input.value = this.#submitted = '';
    if (this.state.connection === 'sms' && 'OTPCredential' in globalThis) void this.#receive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sms.abort();
  }

  /** Has the browser fill in the code, once the message is there; who types it is as fast. */
  async #receive(): Promise<void> {
    this.#sms.abort();
    const { signal } = (this.#sms = new AbortController());
    try {
      const { receiveCode } = await import('./web-otp.js');
      const code = await receiveCode(signal);
      if (signal.aborted) return;
      this.#input.value = code;
      this.#accept();
    } catch {
      // Refused, not to be had, or given up: nothing is lost.
    }
  }

  #onInput(event: InputEvent): void {
    if (!event.isComposing) this.#accept();
  }

  #onPaste(event: ClipboardEvent): void {
    const { codeLength } = this.flow.config;
    const code = readCode(event.clipboardData?.getData('text') ?? '', codeLength);
    // Less than a code goes where the caret is, as anywhere else.
    if (code.length < codeLength || this.#input.readOnly) return;
    event.preventDefault();
    this.#input.value = code;
    this.#accept();
  }

  /** Keeps the digits, and the caret where it was among them. */
  #accept(): void {
    const input = this.#input;
    const { codeLength } = this.flow.config;
    const code = readCode(input.value, codeLength);
    if (code !== input.value) {
      const caret = asciiDigits(input.value.slice(0, input.selectionStart ?? 0)).length;
      input.value = code;
      input.setSelectionRange(caret, caret);
    }
    this.flow.edited();
    if (code.length === codeLength && code !== this.#submitted && !this.flow.state.pending)
      this.submit();
  }

  override render(): unknown {
    const { messages, state } = this;
    const to = textOf(state.sentTo!);
    const sent = state.connection === 'email' ? messages.codeSentByEmail : messages.codeSentBySms;
    const invalid = state.error?.fixableBy === 'user';
    const ifInvalid = invalid ? 'invalid ' : '';
    const { codeLength } = this.flow.config;
    return html`
      <p part="hint" id="hint">${isolate(sent(to), to)}</p>
      <label part="label" for="code">${messages.codeLabel}</label>
      <div class="code" dir="ltr">
        <div class="boxes">
          ${Array.from({ length: codeLength }, () => html`<span part="${ifInvalid}code-box"></span>`)}
        </div>
        <input
          id="code"
          part="${ifInvalid}input code-input"
          type="text"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          aria-invalid=${invalid}
          aria-describedby="error hint"
          ?disabled=${state.codeClosed !== null}
          ?readonly=${state.pending === 'verify'}
          @input=${this.#onInput}
          @compositionend=${this.#accept}
          @paste=${this.#onPaste}
        />
      </div>
    `;
  }
}
