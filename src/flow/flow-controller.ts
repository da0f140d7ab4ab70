import type { Behaviour } from '../api/catalog.js';
import { failureOf } from '../api/errors.js';
import { limited, networkCode } from '../api/network.js';
import { PasswordlessError } from '../api/passwordless-error.js';
import { randomText } from '../api/random-text.js';
import { readTokens, start, textOf, verify } from '../api/passwordless.js';
import type { Connection, Identifier } from '../api/passwordless.js';
import type { Json } from '../api/wire-error.js';
import { readCode } from '../identifier/code.js';
import { identify } from '../identifier/identify.js';
import { initialState, reduce } from './flow.js';
import type { Action, FlowState, Pending, PendingLogin } from './flow.js';
import type { FlowConfig, FlowHost } from './flow-host.js';

const loadLink = (): Promise<typeof import('../link/link.js')> =>
  import('../link/link.js').catch((cause: unknown) => {
    throw new PasswordlessError('network', { cause });
  });

/**
 * One login: keeps its state and carries out what changes it. Its requests run one at a time; one
 * that is left (back, another one, the element removed) is aborted, and its answer changes nothing.
 *
 * `submitIdentifier`, `submitCode` and `resend` resolve when their step is taken and reject with
 * the `PasswordlessError` that the state and the event carry too.
 */
export class FlowController {
  state: FlowState;
  #request = new AbortController();
  /** Aborted when the step that waits for another tab is left. */
  #waiting = new AbortController();
  /** Whom the running request is about. */
  #identifier: Identifier | null = null;

  constructor(
    private readonly host: FlowHost,
    private readonly now: () => number = Date.now,
    connection: Connection = 'email',
  ) {
    this.state = initialState(connection);
  }

  /** How the site set the login up. */
  get config(): FlowConfig {
    return this.host.config();
  }

  /**
   * Takes what was typed for the chosen connection and has a message sent there. A phone number that
   * looks unusual is only warned of, the first time.
   */
  submitIdentifier(text: string): Promise<void> {
    return this.#submit(text, this.state.warned);
  }

  /** Has a message sent to an address or number that the site knows. */
  start(connection: Connection, text: string): Promise<void> {
    if (connection !== this.state.connection) this.choose(connection);
    return this.#submit(text);
  }

  /** Takes what was typed or pasted as the code. */
  submitCode(text: string): Promise<void> {
    return this.#run('verify', async (signal) => {
      const { tenant, codeLength, scope, redirectUri } = this.config;
      const identifier = this.#sentTo();
      if (this.state.codeClosed) throw this.state.codeClosed;
      const code = readCode(text, codeLength);
      if (!code) throw new PasswordlessError('code_required');
      if (code.length < codeLength) throw new PasswordlessError('code_incomplete');
      const response = await verify(tenant, { identifier, code, scope, redirectUri }, signal);
      this.#succeed(identifier, response, signal);
    });
  }

  /** Has another message sent to where the latest one went. */
  resend(): Promise<void> {
    return this.#run('resend', async (signal) => {
      const identifier = this.#sentTo();
      const early = this.state.resendAt - this.now();
      // Not of the kind that closes the code as well.
      if (early > 0) throw waitFor(early, 'retry');
      await this.#send(identifier, signal);
    });
  }

  /** Goes on with a login whose page was loaded anew. */
  resume(login: PendingLogin): void {
    this.#dispatch({ type: 'resumed', login });
    this.awaitOtherTab();
  }

  /** On the step that waits for a link: one that is opened in another tab finishes the login here too. */
  awaitOtherTab(): void {
    const { step, sentTo } = this.state;
    if (step !== 'link' || !sentTo) return;
    this.#waiting.abort();
    const { signal } = (this.#waiting = new AbortController());
    const wait = async (): Promise<void> => {
      const { awaitOtherTab } = await loadLink();
      signal.throwIfAborted();
      const response = await awaitOtherTab(this.config.tenant, textOf(sentTo), signal);
      this.#succeed(sentTo, response, signal);
    };
    // Without it, the link still works where it is opened.
    wait().catch(() => undefined);
  }

  /** Keeps what is typed for the chosen connection, for when its field is shown again. */
  draft(text: string): void {
    this.#dispatch({ type: 'drafted', draft: text });
  }

  /** A code is being typed: what was said of the one before no longer holds. */
  edited(): void {
    if (this.state.error || this.state.notice) this.#dispatch({ type: 'edited' });
  }

  /** Sets the country of the phone number, ISO 3166-1 alpha-2. */
  chooseCountry(country: string): void {
    if (country !== this.state.country) this.#dispatch({ type: 'located', country });
  }

  /** Sets the country to begin with; nothing that was said of the number changes by it. */
  guessCountry(country: string): void {
    if (!this.state.country) this.#dispatch({ type: 'guessed', country });
  }

  /** To the first step, with this connection; also the way back from a later step. */
  choose(connection: Connection): void {
    this.abandon();
    this.#dispatch({ type: 'chosen', connection });
  }

  /** The countdown has ended before which nothing is sent, or the one before another message. */
  waited(until: 'waited' | 'resendable'): void {
    this.#dispatch({ type: until });
  }

  /** Ends what is running; its answer will change nothing. */
  abandon(): void {
    this.#request.abort();
    this.#waiting.abort();
    if (this.state.pending) this.#dispatch({ type: 'abandoned' });
  }

  /** Starts over, and forgets what was typed and what was refused. */
  reset(): void {
    this.abandon();
    this.#dispatch({ type: 'reset', connection: this.config.connections[0]! });
  }

  /** Shows a failure that arose outside a request. */
  fail(error: PasswordlessError): void {
    this.#dispatch({
      type: 'failed',
      error,
      identifier: this.#identifier,
      now: this.now(),
    });
    this.host.emit('passwordless-error', { error });
  }

  /**
   * Finishes a login by link where `href` is what a tenant returned to for us; else does nothing.
   *
   * @param clean - is given the address without the tenant's answer, for the address bar
   */
  async receiveLink(href: string, clean: (href: string) => void): Promise<void> {
    const { openLink, tellOtherTabs } = await loadLink();
    const { tenant } = this.config;
    const link = openLink(href, tenant);
    if (!link) return;
    const { email, newerSent, params } = link;
    clean(link.href);
    this.#dispatch({ type: 'returned', email, newerSent });
    await this.#run('verify', async (signal) => {
      const identifier: Identifier = { connection: 'email', email };
      if (email) this.#identifier = identifier;
      const { error, error_description: description } = params;
      if (error !== undefined) throw failureOf('callback', 0, { error, description });
      const code = await limited(tenant.timeout, signal, link.check).catch(networkCode);
      // The answer is spent, whatever was wrong with it.
      if (code) throw new PasswordlessError(code, { endpoint: 'callback', behaviour: 'restart' });
      this.#succeed(identifier, params, signal);
      tellOtherTabs(tenant, email, params);
    });
  }

  /** @param warned - the one number that is sent to although it looks unusual, or all of them */
  #submit(text: string, warned?: string | null): Promise<void> {
    const { connection, country } = this.state;
    this.draft(text);
    return this.#run('start', async (signal) => {
      const { config } = this;
      const defaultCountry = country || config.defaultCountry;
      const identifier = await identify(connection, text, { ...config, defaultCountry });
      signal.throwIfAborted();
      if ('code' in identifier) throw new PasswordlessError(identifier.code);
      const unusual = 'unusual' in identifier && identifier.unusual;
      if (unusual && warned !== undefined && warned !== identifier.phoneNumber) {
        this.#dispatch({ type: 'warned', phoneNumber: identifier.phoneNumber });
      } else {
        await this.#send(identifier, signal);
      }
    });
  }

  #sentTo(): Identifier {
    const { sentTo } = this.state;
    if (!sentTo) throw new PasswordlessError('identifier_missing');
    this.#identifier = sentTo;
    return sentTo;
  }

  async #send(identifier: Identifier, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#identifier = identifier;
    const refusal = this.state.refused[textOf(identifier)];
    if (refusal) throw refusal;
    const { config } = this;
    const send = identifier.connection === 'email' ? config.send : 'code';
    const link = send === 'link' ? await loadLink() : null;
    signal.throwIfAborted();
    const own = link?.expectLink(config, textOf(identifier), randomText);
    await start(config.tenant, { ...config, identifier, send, own }, signal);
    signal.throwIfAborted();
    this.#dispatch({
      type: 'started',
      step: send,
      identifier,
      resendAt: this.now() + config.resendAfter * 1000,
    });
    this.awaitOtherTab();
    this.host.emit('passwordless-start', {
      connection: identifier.connection,
      send,
      identifier: textOf(identifier),
    });
  }

  #succeed(identifier: Identifier, response: Json, signal: AbortSignal): void {
    signal.throwIfAborted();
    // This tab needs no other any more, nor to hear itself.
    this.#waiting.abort();
    this.#dispatch({ type: 'verified' });
    this.host.emit('passwordless-success', {
      connection: identifier.connection,
      identifier: textOf(identifier),
      tokens: readTokens(response),
      response,
    });
  }

  async #run(pending: Pending, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#request.abort();
    const { signal } = (this.#request = new AbortController());
    this.#identifier = null;
    const { closed, waitUntil } = this.state;
    this.#dispatch({ type: 'asked', pending });
    try {
      if (closed) throw closed;
      const early = waitUntil - this.now();
      if (early > 0) throw waitFor(early);
      await task(signal);
    } catch (cause) {
      const error =
        cause instanceof PasswordlessError
          ? cause
          : new PasswordlessError(signal.aborted ? 'network' : 'unknown', { cause });
      if (!signal.aborted) this.fail(error);
      throw error;
    }
  }

  #dispatch(action: Action): void {
    const { step: previous } = this.state;
    this.state = reduce(this.state, action);
    this.host.stateChanged(this.state);
    const { step } = this.state;
    if (step !== previous) this.host.emit('passwordless-step', { step, previous });
  }
}

function waitFor(milliseconds: number, behaviour: Behaviour = 'wait'): PasswordlessError {
  const retryAfter = Math.ceil(milliseconds / 1000);
  return new PasswordlessError('rate_limited', { retryAfter, behaviour });
}
