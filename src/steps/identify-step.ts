import { html, nothing } from 'lit';

import { withAsciiDigits } from '../identifier/digits.js';
import { suggestEmail } from '../identifier/email.js';
import { FlowElement, shown } from './flow-element.js';
import type { AskingStep } from './flow-element.js';
import { isolate } from './isolate.js';
import { phoneHost } from './phone-host.js';

/** Asks how to reach the visitor, and where. */
export class IdentifyStep extends FlowElement implements AskingStep {
  /** The text whose suggestion was offered instead of sending it. */
  #offeredFor = '';
  #phone: typeof import('./phone.js') | undefined;
  #loading = false;
  #failed = false;

  get #input(): HTMLInputElement {
    return this.querySelector('#identifier')!;
  }

  override focus(): void {
    this.#input.focus();
  }

  submit(): void {
    const text = this.#input.value;
    // A slip that one click mends is not worth an error; who insists is told what is wrong.
    if (!this.#input.validity.valid && this.#suggestion && this.#offeredFor !== text) {
      this.#offeredFor = text;
      this.querySelector<HTMLElement>('#suggestion')!.focus();
      return;
    }
    if (this.#failed) void this.#loadPhone();
    shown(this.flow.submitIdentifier(text));
  }

  get #suggestion(): string | undefined {
    const { connection, drafts } = this.state;
    return connection === 'email' ? suggestEmail(drafts.email) : undefined;
  }

  protected override willUpdate(): void {
    // Not by `:has()`: WebKit does not see what is beside it change.
    this.classList.toggle('remarks', Boolean(this.#suggestion ?? this.state.warned));
    if (this.state.connection === 'sms' && !this.#loading) void this.#loadPhone();
  }

  /** What knows about phone numbers; without it, one in international form is taken all the same. */
  async #loadPhone(): Promise<void> {
    this.#loading = true;
    this.#failed = false;
    try {
      this.#phone = await import('./phone.js');
      this.#phone.defineCountryChoice(phoneHost);
      this.requestUpdate();
    } catch {
      // Offline, perhaps: the next submit tries again.
      this.#failed = true;
    }
  }

  #onPhoneBeforeInput(event: InputEvent): void {
    this.#phone?.typeFormatted(event, this.flow.state.country, withAsciiDigits);
  }

  #onPhoneInput({ inputType = '', isComposing }: Partial<InputEvent>): void {
    const input = this.#input;
    if (this.#phone && !isComposing) {
      const plain = withAsciiDigits(input.value);
      const { country } = this.flow.state;
      const { countries } = this.flow.config;
      this.flow.chooseCountry(this.#phone.format(input, plain, inputType, country, countries));
    }
    this.flow.draft(input.value);
  }

  #take(email: string): void {
    this.flow.draft(email);
    this.focus();
  }

  override render(): unknown {
    return html`${this.#renderConnections()} ${this.#renderField()}`;
  }

  #renderConnections(): unknown {
    const { connections } = this.flow.config;
    if (connections.length < 2) return nothing;
    return html`
      <fieldset part="connection-group">
        <legend>${this.messages.connections}</legend>
        ${connections.map(
          (connection) => html`
            <label
              part="${connection === this.state.connection ? 'selected ' : ''}connection-option"
            >
              <input
                part="connection-radio"
                type="radio"
                name="connection"
                value=${connection}
                .checked=${connection === this.state.connection}
                @change=${() => this.flow.choose(connection)}
              />
              ${this.messages[connection]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #renderField(): unknown {
    const { messages } = this;
    const { connection, drafts, error } = this.state;
    const invalid = error?.behaviour === 'identifier' || error?.behaviour === 'block';
    const onInput = ({ target }: InputEvent): void =>
      this.flow.draft((target as HTMLInputElement).value);
    return connection === 'email'
      ? html`
          <label part="label" for="identifier">${messages.emailLabel}</label>
          <input
            id="identifier"
            part="${invalid ? 'invalid ' : ''}input email-input"
            type="email"
            name="email"
            autocomplete="email"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="next"
            dir="ltr"
            aria-invalid=${invalid}
            aria-describedby="error"
            .value=${drafts.email}
            @input=${onInput}
          />
          ${this.#renderSuggestion()}
        `
      : this.#renderPhone(invalid);
  }

  #renderPhone(invalid: boolean): unknown {
    const { messages, state } = this;
    const typed = withAsciiDigits(state.drafts.sms);
    const example = this.#phone?.exampleNumber(typed, state.country, this.flow.config.countries);
    return html`
      <label part="label" for="identifier">${messages.phoneLabel}</label>
      <div part="phone-row">
        <passwordless-login-country></passwordless-login-country>
        <input
          id="identifier"
          part="${invalid ? 'invalid ' : ''}input phone-input"
          type="tel"
          name="tel"
          autocomplete="tel"
          enterkeyhint="next"
          dir="ltr"
          aria-invalid=${invalid}
          aria-describedby="error hint warning"
          .value=${state.drafts.sms}
          @beforeinput=${this.#onPhoneBeforeInput}
          @input=${this.#onPhoneInput}
          @compositionend=${this.#onPhoneInput}
        />
      </div>
      <p part="hint" id="hint">
        ${example ? isolate(messages.phoneExample(example), example) : messages.phoneHint}
      </p>
      <p part="warning" id="warning" role="status">${state.warned ? messages.phoneUnusual : ''}</p>
    `;
  }

  #renderSuggestion(): unknown {
    const email = this.#suggestion;
    return html`<p part="hint" role="status">
      ${
        email &&
        html`<button
          type="button"
          id="suggestion"
          part="suggestion"
          @click=${() => this.#take(email)}
        >
          ${isolate(this.messages.suggestion(email), email)}
        </button>`
      }
    </p>`;
  }
}
