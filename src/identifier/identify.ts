import type { Connection, Identifier } from '../api/passwordless.js';
import { asciiDigits } from './digits.js';
import { readEmail } from './email.js';
import type { PhoneOptions, PhoneProblem } from './phone-number.js';

/** Why a text is not an identifier. */
export type IdentifierProblem = { code: 'email_required' | 'email_invalid' } | PhoneProblem;

/**
 * The seam to everything that knows about phone numbers: a chunk of its own, fetched once and only
 * when SMS is chosen.
 */
export const loadPhoneNumber = (): Promise<typeof import('./phone-number.js')> =>
  import('./phone-number.js');

/** Turns what was typed for `connection` into an identifier, or says what is wrong with it. */
export async function identify(
  connection: Connection,
  text: string,
  options: PhoneOptions,
): Promise<Identifier | IdentifierProblem> {
  if (connection === 'email') {
    const email = readEmail(text);
    return typeof email === 'string' ? { code: email } : email;
  }
  const phone = await loadPhoneNumber().catch(() => null);
  return phone ? phone.readPhoneNumber(text, options) : readPlainNumber(text);
}

/** Without the metadata (offline, blocked) a number in international form can still be read. */
function readPlainNumber(text: string): Identifier | IdentifierProblem {
  const digits = asciiDigits(text);
  if (!digits) return { code: 'phone_required' };
  return /^\s*[+＋]/.test(text) && /^[1-9]\d{6,14}$/.test(digits)
    ? { connection: 'sms', phoneNumber: `+${digits}` }
    : { code: 'phone_country_unknown' };
}
