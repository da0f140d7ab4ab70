import { Accounts } from './accounts.js';
import { Codes } from './codes.js';
import { HourlyLimit } from './limits.js';
import { Inbox } from './messages/inbox.js';
import type { Settings } from './settings.js';
import { Tokens } from './tokens.js';

/** What the routes of one tenant share. */
export interface Services {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly codes: Codes;
  readonly inbox: Inbox;
  readonly tokens: Tokens;
  /** Starts by client address. */
  readonly starts: HourlyLimit;
  /** Wrong codes by client address and identifier. */
  readonly failures: HourlyLimit;
}

/** What the server tells the routes about a request. */
export interface Env {
  Bindings: {
    /** Address of the client, as the limits count it. */
    address: string;
  };
}

export function createServices(settings: Settings): Services {
  return {
    settings,
    accounts: new Accounts(settings),
    codes: new Codes(settings),
    inbox: new Inbox(settings.now),
    tokens: new Tokens(settings),
    starts: new HourlyLimit(settings.startsPerHour, settings.now),
    failures: new HourlyLimit(settings.failuresPerIdentifier, settings.now),
  };
}
