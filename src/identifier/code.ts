import { withAsciiDigits } from './digits.js';

/**
 * Finds a code of `length` digits in what was typed or pasted: `123456`, `123 456`, `123-456`,
 * `١٢٣٤٥٦`, or a sentence around one of them. Where no group of digits has that length, all the
 * digits count, up to `length` of them.
 */
export function readCode(text: string, length: number): string {
  const ascii = withAsciiDigits(text);
  const groups = ascii.match(/\d+/g) ?? [];
  const grouped = ascii.match(/\d+(?:[ \u00a0\u2009\u202f.\u2010-\u2015-]\d+)*/g) ?? [];
  const code = [...groups, ...grouped.map(onlyDigits)].find((digits) => digits.length === length);
  return code ?? onlyDigits(ascii).slice(0, length);
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
