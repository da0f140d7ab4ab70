import { en } from './locales/en.js';
import type { Messages } from './messages.js';

/** A language and all the texts in it. */
export interface Locale {
  /** BCP 47. */
  tag: string;
  messages: Messages;
}

export const english: Locale = { tag: 'en', messages: en };

/** The languages that a site has added, or whose texts it has replaced, by their tags. */
export const added = new Map<string, Locale>();

/** Tells, with an event `change`, that a language was added. */
export const localeChanges = new EventTarget();

/**
 * Adds a language, or puts other texts in the place of one that there is, for all elements of the page.
 *
 * @param tag - BCP 47
 * @throws RangeError where `tag` is no such tag
 */
export function addLocale(tag: string, messages: Messages): void {
  const { baseName } = new Intl.Locale(tag);
  added.set(baseName, { tag: baseName, messages });
  localeChanges.dispatchEvent(new Event('change'));
}

/** Whether the first of `wanted` is English as it comes: then there is nothing to be loaded. */
export function isEnglish([first = '']: readonly string[]): boolean {
  return /^en\b/i.test(first) && !added.size;
}

/** The writing direction of a locale. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}

/** `in 30 seconds` or `in 2 minutes`, in the words of the locale. */
export function formatWait(seconds: number, tag: string): string {
  const format = new Intl.RelativeTimeFormat(tag);
  return seconds < 90
    ? format.format(seconds, 'second')
    : format.format(Math.ceil(seconds / 60), 'minute');
}

/** `m:ss` in the digits of the locale. */
export function formatCountdown(seconds: number, tag: string): string {
  const minutes = new Intl.NumberFormat(tag, { useGrouping: false }).format(
    Math.floor(seconds / 60),
  );
  const rest = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return `${minutes}:${rest}`;
}
