import type { PasswordlessError } from '../api/passwordless-error.js';
import { textOf } from '../api/passwordless.js';
import type { Connection, Identifier } from '../api/passwordless.js';

export const steps = ['identify', 'code', 'link', 'done'] as const;
export type Step = (typeof steps)[number];

/** What is being asked of the tenant: the first message, another one, or whether a code is right. */
export type Pending = 'start' | 'resend' | 'verify';

/** Everything a login is made of. Replaced with each action, never changed. */
export interface FlowState {
  readonly step: Step;
  /** The one chosen, or the one that the message went by. */
  readonly connection: Connection;
  /** What was typed for each connection, so that no way back loses it. */
  readonly drafts: Readonly<Record<Connection, string>>;
  /** Of the phone number, ISO 3166-1 alpha-2; empty until something tells. */
  readonly country: string;
  /** The phone number whose sending waits for a second submit, since it looks unusual. */
  readonly warned: string | null;
  /** Where the latest message went. */
  readonly sentTo: Identifier | null;
  readonly pending: Pending | null;
  /** The failure that is shown. */
  readonly error: PasswordlessError | null;
  /** Whether this browser asked for a newer link since the one that was opened. */
  readonly newerSent: boolean;
  /**
   * What just happened, for who cannot see it: another step, another message, the end of a wait, or
   * of the time until a further message may be asked for.
   */
  readonly notice: 'step' | 'resent' | 'waited' | 'resendable' | null;
  /** Raised whenever the code that was typed is of no use any more. */
  readonly codeRound: number;
  /** Why no code is taken until a new message was asked for. */
  readonly codeClosed: PasswordlessError | null;
  /** Milliseconds since 1970: nothing is sent before then. */
  readonly waitUntil: number;
  /** Milliseconds since 1970: no further message is asked for before then. */
  readonly resendAt: number;
  /** Identifiers that the tenant will not take again, with what it said of them. */
  readonly refused: Readonly<Record<string, PasswordlessError>>;
  /** Why the form is closed for good. */
  readonly closed: PasswordlessError | null;
}

/** What is left of a login when its page is loaded anew. */
export type PendingLogin = Pick<FlowState, 'resendAt' | 'waitUntil'> & {
  step: 'code' | 'link';
  sentTo: Identifier;
};

export type Action =
  | { type: 'drafted'; draft: string }
  | { type: 'chosen'; connection: Connection }
  | { type: 'located'; country: string }
  | { type: 'guessed'; country: string }
  | { type: 'warned'; phoneNumber: string }
  | { type: 'returned'; email: string; newerSent: boolean }
  | { type: 'resumed'; login: PendingLogin }
  | { type: 'edited' }
  | { type: 'asked'; pending: Pending }
  | { type: 'started'; step: 'code' | 'link'; identifier: Identifier; resendAt: number }
  | { type: 'verified' }
  | {
      type: 'failed';
      error: PasswordlessError;
      identifier: Identifier | null;
      now: number;
    }
  | { type: 'waited' }
  | { type: 'resendable' }
  | { type: 'abandoned' }
  | { type: 'reset'; connection: Connection };

/** Seconds to wait where a tenant that asks for it does not say how long. */
export const defaultWait = 60;

export function initialState(connection: Connection): FlowState {
  return {
    step: 'identify',
    connection,
    drafts: { email: '', sms: '' },
    country: '',
    warned: null,
    sentTo: null,
    pending: null,
    error: null,
    newerSent: false,
    notice: null,
    codeRound: 0,
    codeClosed: null,
    waitUntil: 0,
    resendAt: 0,
    refused: {},
    closed: null,
  };
}

/** The state after `action`. Pure: requests, clocks and events are the controller's. */
export function reduce(state: FlowState, action: Action): FlowState {
  switch (action.type) {
    case 'drafted':
      return edited({
        ...state,
        warned: null,
        drafts: { ...state.drafts, [state.connection]: action.draft },
      });
    case 'returned': {
      const { email, newerSent } = action;
      const drafts = email ? { ...state.drafts, email } : state.drafts;
      return { ...state, connection: 'email', drafts, newerSent };
    }
    case 'resumed': {
      const { step, sentTo, resendAt, waitUntil } = action.login;
      const { connection } = sentTo;
      const drafts = { ...state.drafts, [connection]: textOf(sentTo) };
      return { ...state, step, sentTo, resendAt, waitUntil, connection, drafts };
    }
    case 'chosen':
      return identifying(
        { ...state, error: isWaiting(state) ? state.error : state.closed },
        action.connection,
      );
    case 'located':
      return edited({ ...state, warned: null, country: action.country });
    case 'guessed':
      return { ...state, country: action.country };
    case 'warned':
      return { ...state, pending: null, warned: action.phoneNumber };
    case 'edited':
      return edited(state);
    case 'asked':
      return { ...state, pending: action.pending, error: null, notice: null };
    case 'started':
      return {
        ...state,
        step: action.step,
        connection: action.identifier.connection,
        sentTo: action.identifier,
        pending: null,
        error: null,
        notice: state.step === action.step ? 'resent' : 'step',
        codeRound: state.codeRound + 1,
        codeClosed: null,
        resendAt: action.resendAt,
      };
    case 'verified':
      return { ...initialState(state.connection), step: 'done', notice: 'step' };
    case 'failed':
      return afterFailure({ ...state, pending: null, error: action.error, notice: null }, action);
    case 'waited':
      return { ...state, notice: 'waited', error: isWaiting(state) ? null : state.error };
    case 'resendable':
      return state.step === 'identify' || state.pending
        ? state
        : { ...state, notice: 'resendable' };
    case 'abandoned':
      return { ...state, pending: null };
    case 'reset':
      return initialState(action.connection);
    default:
      return action satisfies never;
  }
}

function afterFailure(
  state: FlowState,
  { error, identifier, now }: Extract<Action, { type: 'failed' }>,
): FlowState {
  const { behaviour } = error;
  const codeClosed = state.step === 'identify' ? null : error;
  const codeUseless = { ...state, codeRound: state.codeRound + 1 };
  const refused = identifier ? { ...state.refused, [textOf(identifier)]: error } : state.refused;
  const connection = identifier?.connection ?? state.connection;
  switch (behaviour) {
    case 'identifier':
    case 'restart':
      return identifying(state, connection);
    case 'block':
      return identifying({ ...state, refused }, connection);
    case 'lockout':
      return { ...codeUseless, refused, codeClosed };
    case 'resend':
      return { ...codeUseless, codeClosed };
    case 'code':
      return codeUseless;
    case 'wait':
      // Who asks all the time does not wait any longer.
      return now < state.waitUntil
        ? state
        : { ...state, waitUntil: now + (error.retryAfter ?? defaultWait) * 1000 };
    case 'fatal':
      return { ...state, closed: error };
    case 'retry':
    case 'captcha':
    case 'mfa':
    case 'custom':
      return state;
    default:
      return behaviour satisfies never;
  }
}

/** On the first step, with what was typed. */
function identifying(state: FlowState, connection: Connection): FlowState {
  const notice = state.step === 'identify' ? null : 'step';
  return { ...state, step: 'identify', connection, pending: null, codeClosed: null, notice };
}

/** Without the error, unless it tells why something is closed and so stays until it is open. */
function edited(state: FlowState): FlowState {
  const stays = state.closed ?? state.codeClosed ?? isWaiting(state);
  return { ...state, notice: null, error: stays ? state.error : null };
}

function isWaiting({ error }: FlowState): boolean {
  return error?.behaviour === 'wait';
}

/** Whether the tenant takes no more tries for the identifier that the latest message went to. */
export function isLockedOut({ sentTo, refused }: FlowState): boolean {
  return sentTo !== null && Object.hasOwn(refused, textOf(sentTo));
}
