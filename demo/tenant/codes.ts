import { randomDigits } from './random.js';
import type { Settings } from './settings.js';

/** What a start asked for, for the tokens of the login it begins. */
export interface AskedTokens {
  scope: string | null;
  audience: string | null;
  nonce: string | null;
}

interface IssuedCode {
  code: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  wrongTries: number;
  asked: AskedTokens;
}

export type CodeFailure = 'wrong' | 'exhausted' | 'expired';

export type Redemption = { outcome: 'ok'; asked: AskedTokens } | { outcome: CodeFailure };

/** The codes that are out, at most one for each connection and identifier. */
export class Codes {
  readonly #issued = new Map<string, IssuedCode>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Makes a code, which supersedes the one before it. The lifetime is in seconds. */
  issue(key: string, lifetime: number, asked: AskedTokens): string {
    const code = randomDigits(this.#settings.codeLength);
    const expiresAt = this.#settings.now() + lifetime * 1000;
    this.#issued.set(key, { code, expiresAt, wrongTries: 0, asked });
    return code;
  }

  /** Tries a code. A right one is used up by it; the last wrong try allowed ends the code. */
  redeem(key: string, code: string): Redemption {
    const { attemptsPerCode, now } = this.#settings;
    const issued = this.#issued.get(key);
    if (!issued) return { outcome: 'wrong' };
    if (issued.wrongTries >= attemptsPerCode) return { outcome: 'exhausted' };
    if (now() >= issued.expiresAt) return { outcome: 'expired' };
    if (issued.code !== code) {
      issued.wrongTries += 1;
      return { outcome: issued.wrongTries < attemptsPerCode ? 'wrong' : 'exhausted' };
    }
    this.#issued.delete(key);
    return { outcome: 'ok', asked: issued.asked };
  }
}
