/**
 * The digits in `text` as ASCII, whichever script they are in; everything else is left out.
 *
 * Unicode keeps the decimal digits of every script in runs of ten that start with zero (The Unicode
 * Standard, 4.6), so how many digits stand before one in its run is its value.
 */
export function asciiDigits(text: string): string {
  return Array.from(text.match(/\p{Nd}/gu) ?? [], valueOf).join('');
}

/** `text` with the digits of every script in it turned into ASCII ones. */
export function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, valueOf);
}

function valueOf(digit: string): string {
  const at = digit.codePointAt(0)!;
  let start = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return `${(at - start) % 10}`;
}
