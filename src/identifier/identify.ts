import type { Connection, Identifier } from '../api/passwordless.js';
import { asciiDigits, withAsciiDigits } from './digits.js';
import { readEmail } from './email.js';
import type { PhoneOptions, PhoneProblem, PhoneReading } from './phone-number.js';

/** Why a text is not an identifier. */
export type IdentifierProblem = { code: 'email_required' | 'email_invalid' } | PhoneProblem;

/** Turns what was typed for `connection` into an identifier, or says what is wrong with it. */
export async function identify(
  connection: Connection,
  text: string,
  options: PhoneOptions,
): Promise<Identifier | PhoneReading | IdentifierProblem> {
  if (connection === 'email') {
    const email = readEmail(text);
    return typeof email === 'string' ? { code: email } : email;
  }
  // The seam to everything that knows about phone numbers: loaded for SMS only.
  const phone = await import('./phone-number.js').catch(() => null);
  return phone ? phone.readPhoneNumber(withAsciiDigits(text), options) : readPlainNumber(text);
}

/** Without the metadata (offline, blocked) a number in international form can still be read. */
function readPlainNumber(text: string): Identifier | IdentifierProblem {
  const digits = asciiDigits(text);
  if (!digits) return { code: 'phone_required' };
  return /^\s*[+＋]/.test(text) && /^[1-9]\d{6,14}$/.test(digits)
    ? { connection: 'sms', phoneNumber: `+${digits}` }
    : { code: 'phone_country_unknown' };
}
