import type { SmsRefusal } from './providers.js';
import { acceptMail, twilioLikeSms } from './providers.js';

/** An application of the tenant. */
export interface Client {
  id: string;
  /** Makes the application confidential: a start must then carry it, in the body or as Basic auth. */
  secret?: string;
  /** Names of the connections switched on for it; default: every one of the tenant. */
  connections?: readonly string[];
  /** Where a link may return to, compared as a whole; default: anywhere on a loopback host. */
  callbacks?: readonly string[];
}

/** A way to log in. Only the strategies `email` and `sms` are passwordless. */
export interface Connection {
  name: string;
  strategy: 'email' | 'sms' | 'auth0' | 'google-oauth2';
  /** Default `on`. `foreign` belongs to another tenant, `unconfigured` lacks its scripts. */
  state?: 'on' | 'disabled' | 'foreign' | 'unconfigured';
}

/** Somebody the tenant knows before any login. Changes to the object count from the next request. */
export interface User {
  /** Email address or E.164 number. */
  identifier: string;
  blocked?: boolean;
  /** What the tenant's own code does after this user proved the code; default: lets the login pass. */
  rule?: { outcome: 'denied' | 'dotted-fields' | 'crashed'; text: string };
}

/** Everything that can be set on a tenant; durations are seconds. */
export interface Settings {
  /** Issuer of the tokens, with the slash at its end; `null`: the origin each request came to. */
  issuer: string | null;
  /** Whether the request's host leads to a tenant; default `ok`. */
  tenant: 'ok' | 'invalid' | 'missing';
  /** Default: `demo-client`, public, and `confidential-client` with the secret `demo-secret`. */
  clients: readonly Client[];
  /** Default: `email`, `sms`, and one of each kind that must be refused. */
  connections: readonly Connection[];
  /** Default: `blocked@example.com`, and `denied@example.com`, `dotted@…`, `crash@…` for the rules. */
  users: readonly User[];
  /** Whether identifiers nobody has used yet may start; default `true`. */
  signup: boolean;
  /** Origins that get CORS headers; `null`: every origin on a loopback host. */
  allowedOrigins: readonly string[] | null;
  /** Digits; default 6. */
  codeLength: number;
  /** Default 180. */
  codeLifetime: number;
  /** Default 300. */
  linkLifetime: number;
  /** Wrong tries that end a code; default 3. */
  attemptsPerCode: number;
  /** Wrong tries per address and identifier, in an hour, before verify answers 429; default 10. */
  failuresPerIdentifier: number;
  /** Starts per address, in an hour, before start answers 429; default 50. */
  startsPerHour: number;
  /**
   * `true`, the default: verify tells an expired code and one with too many tries apart, with the
   * texts of the newer endpoints. `false`: only "Wrong email or password.", as its reference has it.
   */
  descriptiveErrors: boolean;
  /** Returns why an SMS to this number is refused, or `null`; default: Twilio's test numbers. */
  smsProvider: (to: string) => SmsRefusal | null;
  /** Returns whether mail to this address is taken; default: all but `bounce@example.com`. */
  mailProvider: (to: string) => boolean;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
  /** Waits the milliseconds that a fault delays its answer by; rejects when the signal aborts. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Settings to change; what is left out keeps its default. */
export type TenantOptions = Partial<Settings>;

/** The settings of a tenant that is told nothing. */
export function defaultSettings(): Settings {
  return {
    issuer: null,
    tenant: 'ok',
    clients: [{ id: 'demo-client' }, { id: 'confidential-client', secret: 'demo-secret' }],
    connections: [
      { name: 'email', strategy: 'email' },
      { name: 'sms', strategy: 'sms' },
      { name: 'email-disabled', strategy: 'email', state: 'disabled' },
      { name: 'email-foreign', strategy: 'email', state: 'foreign' },
      { name: 'email-unconfigured', strategy: 'email', state: 'unconfigured' },
      { name: 'Username-Password-Authentication', strategy: 'auth0' },
      { name: 'google-oauth2', strategy: 'google-oauth2' },
    ],
    users: [
      { identifier: 'blocked@example.com', blocked: true },
      {
        identifier: 'denied@example.com',
        rule: { outcome: 'denied', text: 'Only staff may sign in here.' },
      },
      { identifier: 'dotted@example.com', rule: { outcome: 'dotted-fields', text: 'app.plan' } },
      { identifier: 'crash@example.com', rule: { outcome: 'crashed', text: 'plan is undefined' } },
    ],
    signup: true,
    allowedOrigins: null,
    codeLength: 6,
    codeLifetime: 180,
    linkLifetime: 300,
    attemptsPerCode: 3,
    failuresPerIdentifier: 10,
    startsPerHour: 50,
    descriptiveErrors: true,
    smsProvider: twilioLikeSms,
    mailProvider: acceptMail,
    now: Date.now,
    sleep: sleepByTimer,
  };
}

function sleepByTimer(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
