import { rows } from './catalog.js';
import type { Behaviour, ErrorCode, FixableBy } from './catalog.js';

/** Where a failure came from: one of the two endpoints, or the answer that a link brings back. */
export type Endpoint = 'start' | 'verify' | 'callback';

export interface PasswordlessErrorDetails {
  /** The endpoint that answered; absent for what was found before a request. */
  endpoint?: Endpoint | undefined;
  /** HTTP status. */
  status?: number | undefined;
  /** `error` as the tenant sent it. Never shown to the visitor as it is. */
  error?: string | undefined;
  /** `error_description` as the tenant sent it. Never shown to the visitor. */
  description?: string | undefined;
  /** Seconds until another request makes sense. */
  retryAfter?: number | undefined;
  cause?: unknown;
  behaviour?: Behaviour | undefined;
  fixableBy?: FixableBy | undefined;
}

/** The one error of this package: what failed, who can mend it, and what the tenant said. */
export class PasswordlessError extends Error {
  override readonly name = 'PasswordlessError';
  readonly fixableBy: FixableBy;
  /** What the widget does about it. */
  readonly behaviour: Behaviour;
  readonly endpoint?: Endpoint | undefined;
  readonly status?: number | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  readonly retryAfter?: number | undefined;

  constructor(
    readonly code: ErrorCode,
    details: PasswordlessErrorDetails = {},
  ) {
    super(details.description ? `${code}: ${details.description}` : code, { cause: details.cause });
    const usual = rows.find((row) => row.code === code)!;
    this.fixableBy = details.fixableBy ?? usual.fixableBy;
    this.behaviour = details.behaviour ?? usual.behaviour;
    this.endpoint = details.endpoint;
    this.status = details.status;
    this.error = details.error;
    this.description = details.description;
    this.retryAfter = details.retryAfter;
  }
}
