/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- what is merged are types of methods that every element has */
// First and last of what loads Lit.
import './before-lit.js';
import { ContextProvider } from '@lit/context';
import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import './after-lit.js';

import { isExposed } from './api/base-url.js';
import { PasswordlessError } from './api/passwordless-error.js';
import type { Connection, Send } from './api/passwordless.js';
import { randomText } from './api/random-text.js';
import { findProblem, readConfig } from './config.js';
import { flowContext, localeContext, stateContext } from './contexts.js';
import type {
  PasswordlessEventDetails,
  PasswordlessEventName,
  PasswordlessLoginEventMap,
} from './events.js';
import { FlowController } from './flow/flow-controller.js';
import type { FlowState, Step } from './flow/flow.js';
import { FocusFollower } from './focus-follower.js';
import { addLocale, directionOf, english } from './i18n/locale.js';
import type { Locale } from './i18n/locale.js';
import { override } from './i18n/messages.js';
import type { MessageOverrides, Messages } from './i18n/messages.js';
import { recallConnection, rememberConnection } from './last-connection.js';
import { layout } from './layout.styles.js';
import { LocaleController } from './locale-controller.js';
import { styles } from './passwordless-login.styles.js';
import { keepPending, recallPending } from './pending-login.js';
import { report, reportExposed } from './report.js';
import { Spinner } from './spinner.js';
import { codeBoxes } from './steps/code-boxes.styles.js';
import { shown } from './steps/flow-element.js';
import type { AskingStep } from './steps/flow-element.js';
import type { StepActions } from './steps/step-actions.js';
import { headingText, renderError, statusTexts } from './texts.js';
import { tokens } from './tokens.styles.js';

const loadForm = (): Promise<typeof import('./login-form.js')> => import('./login-form.js');

/**
 * A finished passwordless login: a visitor chooses email or SMS, gets a code or a link, and is in.
 *
 * @tagname passwordless-login
 *
 * @slot logo - Above the heading.
 * @slot heading - Instead of the heading of each step.
 * @slot terms - Below the first step, for what the site has to say there.
 * @slot done - Instead of the text of the last step.
 *
 * @csspart form - The form around everything.
 * @csspart heading - The heading of each step.
 * @csspart connection-group - The choice between email and SMS.
 * @csspart connection-option - One choice: a label around a radio button.
 * @csspart connection-radio - The radio button, which is there without being seen.
 * @csspart label - The label of a field.
 * @csspart input - Every field to type in, or to choose from a list.
 * @csspart email-input - The field for an email address.
 * @csspart phone-row - The country and the number beside each other.
 * @csspart phone-input - The field for a phone number.
 * @csspart country - The choice of the phone number's country.
 * @csspart calling-code - The calling code of the chosen country, over a field too narrow for its name.
 * @csspart country-list - The list of countries, while it is open.
 * @csspart country-option - One country in it.
 * @csspart warning - A doubt about a phone number, which a second submit overrules.
 * @csspart code-input - The field for a code; without a frame, since it lies over the boxes.
 * @csspart code-box - A box for each digit.
 * @csspart hint - A line that explains.
 * @csspart value - An address, a number or a reference in a sentence.
 * @csspart suggestion - The button that corrects an email address.
 * @csspart submit-button - The button that takes what was typed.
 * @csspart spinner - In the button whose request runs, once that takes time.
 * @csspart countdown - The time in a button that is not to be used yet.
 * @csspart resend-button - The button that has another message sent.
 * @csspart back-button - The button that leads back to the address or number.
 * @csspart switch-button - The button that leads to the other connection.
 * @csspart error - What went wrong; one at a time.
 * @csspart error-reference - In it, a code that the site's support can look up.
 * @csspart status - What is announced without being seen.
 * @csspart done - The text of the last step.
 * @csspart selected - With `connection-option` the chosen one, with `country-option` the active one.
 * @csspart invalid - With `input` or `code-box`, one whose text was refused.
 * @csspart disabled - With a button, one that is not to be used now.
 *
 * @cssprop [--pl-accent=light-dark(#1a56f0, #8fb0ff)] - Buttons, links and what is chosen.
 * @cssprop [--pl-accent-text=light-dark(#fff, #0b1020)] - Text on the accent.
 * @cssprop [--pl-background=light-dark(#fff, #15181f)] - Behind everything.
 * @cssprop [--pl-field-background=light-dark(#fff, #1d212a)] - Behind fields.
 * @cssprop [--pl-text=light-dark(#14171f, #f1f3f8)] - Text.
 * @cssprop [--pl-muted=light-dark(#5a6272, #a7afbf)] - Hints and what is not to be used now.
 * @cssprop [--pl-border=light-dark(#dfe3ea, #2f3542)] - Lines between things.
 * @cssprop [--pl-field-border=light-dark(#858d9c, #7a8394)] - Lines around fields.
 * @cssprop [--pl-error=light-dark(#b3261e, #ffb4ab)] - What went wrong.
 * @cssprop [--pl-heading-size=1.5em] - The size of headings.
 * @cssprop [--pl-code-size=1.5em] - The size of a code's digits, where their boxes have room for it.
 * @cssprop [--pl-radius=10px] - Corners of fields and buttons.
 * @cssprop [--pl-focus-ring=2px solid var(--pl-accent)] - The outline of what has the focus.
 * @cssprop [--pl-space=1rem] - The distance that all others derive from.
 * @cssprop [--pl-padding=min(7vw, calc(var(--pl-space) * 2))] - Between the edge and the content.
 * @cssprop [--pl-duration=150ms] - How long a change of colour takes.
 * @cssprop [--pl-font=inherit] - The font family.
 * @cssprop [--pl-font-size=1rem] - The size of text; keep it at 16px or more, or iOS zooms in.
 *
 * @cssstate identify - On the step that asks for the address or number.
 * @cssstate code - On the step that asks for the code.
 * @cssstate link - On the step that says where the link went.
 * @cssstate done - Signed in.
 * @cssstate pending - While a request runs.
 * @cssstate error - While an error is shown.
 *
 * @fires {CustomEvent<PasswordlessEventDetails['passwordless-step']>} passwordless-step - The step has changed.
 * @fires {CustomEvent<PasswordlessEventDetails['passwordless-start']>} passwordless-start - A message is on its way.
 * @fires {CustomEvent<PasswordlessEventDetails['passwordless-success']>} passwordless-success - Signed in; `detail` holds the tokens.
 * @fires {CustomEvent<PasswordlessEventDetails['passwordless-error']>} passwordless-error - Something failed, on the client or at the tenant.
 */
export class PasswordlessLogin extends LitElement {
  static override styles = [tokens, layout, codeBoxes, styles];

  // An attribute that is taken away leaves the default. Decorators would weigh 500 bytes more.
  static override properties = {
    domain: { useDefault: true },
    baseUrl: { attribute: 'base-url', useDefault: true },
    clientId: { attribute: 'client-id', useDefault: true },
    connections: { useDefault: true },
    send: { useDefault: true },
    scope: { useDefault: true },
    audience: { useDefault: true },
    redirectUri: { attribute: 'redirect-uri', useDefault: true },
    loginUri: { attribute: 'login-uri', useDefault: true },
    loginHint: { attribute: 'login-hint', useDefault: true },
    defaultCountry: { attribute: 'default-country', useDefault: true },
    countries: { useDefault: true },
    codeLength: { attribute: 'code-length', type: Number, useDefault: true },
    resendAfter: { attribute: 'resend-after', type: Number, useDefault: true },
    timeout: { type: Number, useDefault: true },
    remember: { type: Boolean },
    useHistory: { attribute: 'use-history', type: Boolean },
    disabled: { type: Boolean, reflect: true },
    authParams: { attribute: false },
    messages: { attribute: false },
    fetch: { attribute: false },
  };

  // Not in every browser that runs the rest, nor in jsdom.
  readonly #states: Set<string> =
    (this.attachInternals() as Partial<ElementInternals>).states ?? new Set();
  readonly #locale = new LocaleController(this);
  readonly #flow = new FlowController({
    config: () => readConfig(this, this.#locale.locale?.tag ?? english.tag),
    stateChanged: (state) => this.#stateChanged(state),
    emit: (name, detail) => this.#emit(name, detail),
  });
  readonly #stateProvider = new ContextProvider(this, {
    context: stateContext,
    initialValue: this.#flow.state,
  });
  readonly #localeProvider = new ContextProvider(this, { context: localeContext });
  readonly #focus = new FocusFollower(this, this.#flow.state);
  readonly #spinner = new Spinner();
  /** Whether the screen is kept as it is, for the spinner on it. */
  #isHeld = false;
  #usedLocale: Locale | undefined;

  /** The tenant's host, such as `acme.eu.auth0.com`. */
  domain = '';

  /** Where the endpoints live, if not at `https://{domain}`; absolute or relative to the page. */
  baseUrl = '';

  /** The application's client id. */
  clientId = '';

  /** The ways offered, in this order; separated by spaces, or an array. */
  connections: string | readonly Connection[] = 'email sms';

  /** What an email brings: a code to type or a link to open. */
  send: Send = 'code';

  /** The OAuth scopes to ask for, separated by spaces. */
  scope = 'openid profile email';

  /** The API that the access token is to be for. */
  audience = '';

  /**
   * Where a link returns to; also sent when a code is verified. A link returns to this page, without
   * its query and fragment, where it is not set.
   */
  redirectUri = '';

  /**
   * Where the tokens are posted as a form after success, for a site without a script of its own; an
   * address of the page's own origin.
   */
  loginUri = '';

  /** An email address or a phone number to begin with. */
  loginHint = '';

  /**
   * ISO 3166-1 alpha-2; the country of phone numbers in national form. Default: the region of the
   * browser's languages, then of its time zone.
   */
  defaultCountry = '';

  /** ISO 3166-1 alpha-2, separated by spaces, or an array; whose phone numbers are taken. Default: all. */
  countries: string | readonly string[] = '';

  /** How many digits a code has. */
  codeLength = 6;

  /** Seconds before another message may be asked for. */
  resendAfter = 30;

  /** Seconds before a request is given up. */
  timeout = 15;

  /** Whether the next visit begins with the connection that this one signed in with. */
  remember = false;

  /** Whether the browser's way back leads from the code to the address, by an entry in its history. */
  useHistory = false;

  /** Whether nothing can be typed or submitted. */
  disabled = false;

  /** More parameters for the start of a login. Ours, such as `state`, go before them. */
  authParams: Readonly<Record<string, unknown>> = {};

  /** The site's own wording: any of the texts, over those of the language. */
  messages: MessageOverrides = {};

  /** What requests are made with. Default: `globalThis.fetch` */
  fetch: typeof globalThis.fetch | undefined;

  constructor() {
    super();
    new ContextProvider(this, { context: flowContext, initialValue: this.#flow });
    this.#states.add(this.step);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#flow.awaitOtherTab();
    if (this.autofocus && !this.hasUpdated) {
      this.focus();
      // A dialog brings the focus anew each time that it opens, but into no shadow root.
      this.closest('dialog')?.addEventListener('toggle', () => this.focus());
    }
    const { href } = location;
    // Scripts of the page may change the address before there is time to look at it.
    if (/[?#&]state=/.test(href)) void this.updateComplete.then(() => this.#receiveLink(href));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who is only moved goes on with the request.
    queueMicrotask(() => {
      if (!this.isConnected) this.#flow.abandon();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const choosing = changed.has('connections') || changed.has('remember');
    if (choosing && this.step === 'identify' && !this.pending) {
      const { connections } = this.#flow.config;
      this.#flow.choose(this.remember ? recallConnection(connections) : connections[0]!);
    }
    if (changed.has('loginHint') && this.loginHint) this.#prefill(this.loginHint);
    const where = ['domain', 'baseUrl', 'clientId', 'loginUri'] as const;
    if (!this.hasUpdated || where.some((name) => changed.has(name))) {
      this.#checkConfiguration();
      if (!this.error) this.#resume();
    }
    const { locale } = this.#locale;
    if (locale && (changed.has('messages') || locale !== this.#usedLocale)) {
      this.#usedLocale = locale;
      const messages = override(locale.messages, this.messages);
      this.#localeProvider.setValue({ ...locale, messages });
    }
  }

  /** An answer is shown once the spinner was seen; what the visitor does is, at once. */
  protected override async scheduleUpdate(): Promise<void> {
    const { step, error, pending } = this.#flow.state;
    const isShownPending = this.#stateProvider.value.pending !== null;
    const { rest } = this.#spinner;
    if (rest > 0 && isShownPending && !pending && (step !== 'identify' || error)) {
      this.#isHeld = true;
      await new Promise((resolve) => setTimeout(resolve, rest));
      this.#isHeld = false;
    }
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    const { state } = this.#flow;
    // Only now: a step that has just gone need not know of what came after it.
    this.#stateProvider.setValue(state);
    if (this.#usedLocale) this.#focus.follow(state);
  }

  #stateChanged(state: FlowState): void {
    this.requestUpdate();
    const states = this.#states;
    states.clear();
    states.add(state.step);
    if (state.pending) states.add('pending');
    if (state.error) states.add('error');
  }

  /** Tells the logins of a tab apart. */
  get #pendingKey(): string {
    const { baseUrl, clientId } = this.#flow.config.tenant;
    return `passwordless-login ${this.id} ${baseUrl} ${clientId}`;
  }

  #resume(): void {
    const login = recallPending(this.#pendingKey);
    if (login && this.#flow.config.connections.includes(login.sentTo.connection)) {
      this.#flow.resume(login);
    }
  }

  #emit<Name extends PasswordlessEventName>(
    name: Name,
    detail: PasswordlessEventDetails[Name],
  ): void {
    // Its words may be there by now.
    if (name === 'passwordless-step') this.#locale.choose();
    const isPending = this.step === 'code' || this.step === 'link';
    if (isPending || name === 'passwordless-step') keepPending(this.#pendingKey, this.#flow.state);
    this.dispatchEvent(new CustomEvent(name, { detail }));
    if ('error' in detail) void report(detail.error);
    if ('step' in detail && this.useHistory) void this.#follow(detail);
    if ('tokens' in detail) {
      if (this.remember) rememberConnection(detail.connection);
      if (this.loginUri) void this.#post(detail.response);
    }
  }

  async #follow({ step, previous }: PasswordlessEventDetails['passwordless-step']): Promise<void> {
    const entry = await import('./history-entry.js').catch(() => null);
    entry?.followStep(step, previous, () => {
      if (this.step === 'code' || this.step === 'link')
        this.#flow.choose(this.#flow.state.connection);
    });
  }

  async #post(response: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      const { postForm } = await loadForm();
      postForm(this.loginUri, response, randomText());
    } catch (cause) {
      this.#flow.fail(new PasswordlessError('network', { cause, behaviour: 'restart' }));
    }
  }

  #checkConfiguration(): void {
    if (this.hasUpdated) this.#flow.reset();
    // Nobody should wait for it, or miss it, when the tokens are there.
    if (this.loginUri) loadForm().catch(() => undefined);
    const description = findProblem(this);
    if (description) {
      this.#flow.fail(new PasswordlessError('configuration_invalid', { description }));
    } else if (isExposed(this.#flow.config.tenant.baseUrl)) {
      void reportExposed();
    }
  }

  #prefill(hint: string): void {
    const connection: Connection = hint.includes('@') ? 'email' : 'sms';
    if (!this.#flow.config.connections.includes(connection)) return;
    this.#flow.choose(connection);
    this.#flow.draft(hint);
  }

  #receiveLink(href: string): void {
    shown(this.#flow.receiveLink(href, (clean) => history.replaceState(history.state, '', clean)));
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const actions = this.renderRoot.querySelector<StepActions>('.actions')!;
    if (actions.open && !this.#isHeld) this.renderRoot.querySelector<AskingStep>('.step')!.submit();
  }

  /** {@link addLocale}, for pages that have the class from `customElements` only. */
  static addLocale(tag: string, messages: Messages): void {
    addLocale(tag, messages);
  }

  /** The step of the login. */
  get step(): Step {
    return this.#flow.state.step;
  }

  /** Whether a request runs. */
  get pending(): boolean {
    return this.#flow.state.pending !== null;
  }

  /** The failure that is shown. */
  get error(): PasswordlessError | null {
    return this.#flow.state.error;
  }

  /**
   * Has a message sent, as if the visitor had typed the address or number and submitted it.
   *
   * @throws PasswordlessError
   */
  start(to: { email: string } | { phoneNumber: string }): Promise<void> {
    return 'email' in to
      ? this.#flow.start('email', to.email)
      : this.#flow.start('sms', to.phoneNumber);
  }

  /**
   * Takes the code, as if the visitor had typed it.
   *
   * @throws PasswordlessError
   */
  verify(code: string): Promise<void> {
    return this.#flow.submitCode(code);
  }

  /**
   * Has another message sent to where the latest one went.
   *
   * @throws PasswordlessError
   */
  resend(): Promise<void> {
    return this.#flow.resend();
  }

  /** Starts over: aborts what runs, and forgets what was typed and what was refused. */
  reset(): void {
    this.#flow.reset();
    this.#checkConfiguration();
  }

  /** Focuses what the step asks for, as soon as it is there. */
  override focus(): void {
    this.#focus.want();
  }

  #renderStep(step: Step): unknown {
    const steps: Partial<Record<Step, unknown>> = {
      identify: html`<passwordless-login-identify
        class="step asking"
      ></passwordless-login-identify>`,
      code: html`<passwordless-login-code class="step asking"></passwordless-login-code>`,
      link: html`<passwordless-login-link class="step"></passwordless-login-link>`,
    };
    // The last is always there, for the slot in it.
    return html`${steps[step]}<passwordless-login-done
        class=${step === 'done' ? 'step' : ''}
        ?hidden=${step !== 'done'}
      ></passwordless-login-done>`;
  }

  override render(): unknown {
    const { state, config } = this.#flow;
    // Nothing may jump when the words are there.
    if (!this.#usedLocale) return html`<div class="empty ways-${config.connections.length}"></div>`;
    const locale = this.#localeProvider.value;
    const { tag, messages } = locale;
    const { step, closed } = state;
    return html`
      <form
        part="form"
        novalidate
        lang=${tag}
        dir=${directionOf(tag)}
        @submit=${this.#onSubmit}
        @focusin=${() => this.#focus.engage()}
        @animationstart=${this.#spinner.started}
      >
        <fieldset ?disabled=${this.disabled || closed !== null}>
          <slot name="logo"></slot>
          <h2 part="heading"><slot name="heading">${headingText(step, messages)}</slot></h2>
          ${this.#renderStep(step)}
          <div part="error" id="error" role="alert" tabindex="-1">
            ${renderError(state, messages, config.codeLength)}
          </div>
          <passwordless-login-actions class="actions"></passwordless-login-actions>
          <slot name="terms" ?hidden=${step !== 'identify'}></slot>
          <div part="status" role="status">
            ${statusTexts(state, locale, config.resendAfter).map((text) => html`<p>${text}</p>`)}
          </div>
        </fieldset>
      </form>
    `;
  }
}

// Only types: the listeners of the element's own events know what these carry.
export interface PasswordlessLogin {
  addEventListener<Name extends keyof PasswordlessLoginEventMap>(
    type: Name,
    listener: (this: PasswordlessLogin, event: PasswordlessLoginEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof PasswordlessLoginEventMap>(
    type: Name,
    listener: (this: PasswordlessLogin, event: PasswordlessLoginEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
