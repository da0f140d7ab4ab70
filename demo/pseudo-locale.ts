import type { Messages } from '../src/index.js';

/** Letters that look like those of English and are none, so that what is not translated stands out. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aAbBcCdDeEgGhHiIjJkKlLnNoOpPrRsStTuUwWyYzZ', (letter, index) => [
    letter,
    Array.from('áÅƀƁçÇðÐéÉĝĜĥĤîÎĵĴķĶļĻñÑöÖþÞŕŔšŠţŢûÛŵŴýÝžŽ')[index] ?? letter,
  ]),
);

/**
 * English in letters that are none of it, and 40 percent longer, as other languages are. What is in a
 * text that stands as it is, such as an address, stays as it is.
 */
export function accented(text: string): string {
  const changed = text
    .split(/(\S*[@+\d]\S*)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, (l) => lookalikes[l] ?? l)))
    .join('');
  const longer = Math.ceil(text.length * 0.4);
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  return `[${changed} ${words.repeat(4).slice(0, longer).trim()}]`;
}

/**
 * The same from right to left, in the letters of English (U+202E to U+202C turn them around). Spaces
 * at the ends stay without: one that U+202C comes after would take room at the end of a line.
 */
export function mirrored(text: string): string {
  return text
    .split(/(\S*[@+\d]\S*)/)
    .map((part, index) => (index % 2 ? part : part.replace(/\S(.*\S)?/s, '\u202e$&\u202c')))
    .join('');
}

/** Every text of `messages`, changed by `change`. */
export function pseudoLocale(messages: Messages, change: (text: string) => string): Messages {
  return changeAll(messages, change) as Messages;
}

function changeAll(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') {
    return (...values: unknown[]) => change((value as (...all: unknown[]) => string)(...values));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, changeAll(inner, change)]),
  );
}
