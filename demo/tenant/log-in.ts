import type { Account } from './accounts.js';
import type { AskedTokens, CodeFailure } from './codes.js';
import type { PasswordlessConnection } from './connections.js';
import { retryAfter } from './limits.js';
import { Refusal } from './refusal.js';
import type { Services } from './services.js';
import type { User } from './settings.js';

/** Somebody trying a code, typed in or carried by a link. */
export interface LoginAttempt {
  connection: PasswordlessConnection;
  identifier: string;
  code: string;
  /** Address of the client. */
  address: string;
}

export type LoginResult =
  { outcome: 'ok'; account: Account; asked: AskedTokens } | { outcome: CodeFailure };

/** Where the newer endpoints tell an expired code apart. */
export const expiredText = 'The verification code has expired. Please try to login again.';

/** What a code is filed under. */
export function codeKey(connection: PasswordlessConnection, identifier: string): string {
  return `${connection.name} ${identifier.toLowerCase()}`;
}

/**
 * Uses a code. What is wrong with the code is returned, since code and link word it differently;
 * throws a Refusal for too many failures, and for a user who may not log in, which is only told to
 * who has the right code.
 */
export function logIn(services: Services, attempt: LoginAttempt): LoginResult {
  const { settings, accounts, codes, failures } = services;
  const failureKey = `${attempt.address} ${attempt.identifier.toLowerCase()}`;
  const usage = failures.usage(failureKey);
  if (usage.remaining === 0) {
    const text = 'Your account has been blocked after multiple consecutive login attempts.';
    throw new Refusal(429, 'too_many_attempts', text, retryAfter(usage, settings.now()));
  }
  const redemption = codes.redeem(codeKey(attempt.connection, attempt.identifier), attempt.code);
  if (redemption.outcome !== 'ok') {
    failures.count(failureKey);
    return redemption;
  }
  failures.reset(failureKey);
  const account = accounts.of(attempt.connection.strategy, attempt.identifier);
  const user = accounts.user(account);
  if (user?.blocked) throw new Refusal(401, 'unauthorized', 'user is blocked');
  if (user?.rule) throw refusalOfRule(user.rule);
  account.verified = true;
  return { outcome: 'ok', account, asked: redemption.asked };
}

function refusalOfRule({ outcome, text }: NonNullable<User['rule']>): Refusal {
  switch (outcome) {
    case 'denied':
      return new Refusal(403, 'access_denied', text);
    case 'dotted-fields':
      return new Refusal(
        400,
        'invalid_request',
        `Fields with "." are not allowed, please remove all dotted fields: ${text}`,
      );
    case 'crashed':
      return new Refusal(500, 'server_error', text);
    default:
      return outcome satisfies never;
  }
}
