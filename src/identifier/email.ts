import type { Identifier } from '../api/passwordless.js';

/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, without the brackets). */
const longest = 254;

/** What browsers accept in `type=email`: https://html.spec.whatwg.org/#valid-e-mail-address */
const valid =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/**
 * Reads an email address: trimmed, its case kept, and a domain in other letters (`münchen.de`) in
 * the form in which mail is sent to it, as browsers do.
 */
export function readEmail(
  text: string,
): Extract<Identifier, { connection: 'email' }> | 'email_required' | 'email_invalid' {
  const email = withAsciiDomain(text.trim());
  if (!email) return 'email_required';
  if (email.length > longest || !valid.test(email)) return 'email_invalid';
  return { connection: 'email', email };
}

function withAsciiDomain(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at);
  // Only letters beyond ASCII: a URL would also mend, or cut off, what is a mistake in an address.
  const isForeign = /[^\0-\x7f]/.test(domain) && !/[\s/?#:%@\\]/.test(domain);
  if (!at || !isForeign || !URL.canParse(`https://${domain}`)) return email;
  return email.slice(0, at) + new URL(`https://${domain}`).hostname;
}

/** Where most mistyped addresses were meant to go. */
const commonDomains = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'proton.me',
  // One letter away from the first, and meant by those who type them.
  'mail.com',
  'ymail.com',
  'email.com',
];

/**
 * The address that was probably meant, or undefined where `text` looks right: a space inside, a
 * comma for a dot, a letter too many, too few, wrong or swapped in a common domain.
 */
export function suggestEmail(text: string): string | undefined {
  const typed = text.trim();
  const mended = typed.replace(/\s+/g, '').replace(/,/g, '.');
  const [, name, domain] = /^(.+)@(.+)$/.exec(mended) ?? [];
  if (!name || !domain) return undefined;
  const lower = domain.toLowerCase();
  const isPartOfOne = commonDomains.some((common) => common.startsWith(lower));
  const meant = isPartOfOne ? undefined : commonDomains.find((common) => isSlip(lower, common));
  const suggestion = `${name}@${meant ?? domain}`;
  return suggestion !== typed && typeof readEmail(suggestion) === 'object' ? suggestion : undefined;
}

/** Whether one letter added, left out, replaced or swapped with its neighbour makes `a` into `b`. */
function isSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < b.length && a[from] === b[from]) from++;
  let fromEnd = 0;
  while (fromEnd < b.length - from && a.at(-1 - fromEnd) === b.at(-1 - fromEnd)) fromEnd++;
  const restA = a.slice(from, a.length - fromEnd);
  const restB = b.slice(from, b.length - fromEnd);
  if (restA.length === 2 && restB.length === 2) return restA === restB[1]! + restB[0]!;
  return restA.length < 2 && restB.length < 2;
}
