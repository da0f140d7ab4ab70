import { randomHex } from './random.js';
import type { Settings, User } from './settings.js';

/** One person at one connection. */
export interface Account {
  readonly id: string;
  readonly identifier: string;
  readonly strategy: 'email' | 'sms';
  /** Whether the address or number was proved by a login. */
  verified: boolean;
}

/** The accounts of a tenant. Addresses that differ only in case are one account. */
export class Accounts {
  readonly #accounts = new Map<string, Account>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The account of an identifier, made when there is none yet. */
  of(strategy: Account['strategy'], identifier: string): Account {
    const key = identifier.toLowerCase();
    const account = this.#accounts.get(key) ?? {
      id: randomHex(12),
      identifier: key,
      strategy,
      verified: false,
    };
    this.#accounts.set(key, account);
    return account;
  }

  /** The user that the settings name, if they do. */
  user({ identifier }: Account): User | undefined {
    return this.#settings.users.find((user) => user.identifier.toLowerCase() === identifier);
  }

  /** Whether the account needs no sign-up. */
  exists(account: Account): boolean {
    return account.verified || this.user(account) !== undefined;
  }
}
