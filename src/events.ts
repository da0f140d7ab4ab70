import type { PasswordlessError } from './api/passwordless-error.js';
import type { Connection, Send, Tokens } from './api/passwordless.js';
import type { Step } from './flow/flow.js';

/** What each event carries in `detail`. */
export interface PasswordlessEventDetails {
  'passwordless-step': { step: Step; previous: Step };
  /** A message is on its way to `identifier`, an email address or an E.164 number. */
  'passwordless-start': { connection: Connection; send: Send; identifier: string };
  /** `response` is the tenant's answer as it came; what it holds is the tenant's choice. */
  'passwordless-success': {
    connection: Connection;
    identifier: string;
    tokens: Tokens;
    response: Readonly<Record<string, unknown>>;
  };
  /** Any failure, those found before a request too. */
  'passwordless-error': { error: PasswordlessError };
}

export type PasswordlessEventName = keyof PasswordlessEventDetails;

/** The events of the element by name, and those that every element has. */
export interface PasswordlessLoginEventMap extends HTMLElementEventMap, PasswordlessEvents {}

/** The events of the element by name. They neither bubble nor leave a shadow root. */
export type PasswordlessEvents = {
  [Name in PasswordlessEventName]: CustomEvent<PasswordlessEventDetails[Name]>;
};
