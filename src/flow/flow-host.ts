import type { Connection, Send } from '../api/passwordless.js';
import type { Tenant } from '../api/request.js';
import type { Json } from '../api/wire-error.js';
import type { PasswordlessEventDetails, PasswordlessEventName } from '../events.js';
import type { PhoneOptions } from '../identifier/phone-number.js';
import type { FlowState } from './flow.js';

/** How a login is to go, as the site set it. */
export interface FlowConfig extends PhoneOptions {
  tenant: Tenant;
  connections: readonly Connection[];
  /** For email. */
  send: Send;
  scope: string;
  redirectUri: string;
  authParams: Json;
  /** Digits. */
  codeLength: number;
  /** Seconds. */
  resendAfter: number;
}

/** What the flow needs from where it is shown. */
export interface FlowHost {
  /** Asked for at each use: what the site changes counts from the next request on. */
  config(): FlowConfig;
  /** The state was replaced. */
  stateChanged(state: FlowState): void;
  emit<Name extends PasswordlessEventName>(
    name: Name,
    detail: PasswordlessEventDetails[Name],
  ): void;
}
