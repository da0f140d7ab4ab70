import { en } from './locales/en.js';
import type { Messages } from './messages.js';

/** The languages that have a chunk of their own; English is always there. */
const loaders = {
  ar: () => import('./locales/ar.js').then(({ ar }) => ar),
  de: () => import('./locales/de.js').then(({ de }) => de),
} satisfies Record<string, () => Promise<Messages>>;

/** BCP 47 tags of the languages that the widget speaks. */
export const locales: readonly string[] = ['en', ...Object.keys(loaders)];

/** A language and all the texts in it. */
export interface Locale {
  /** One of {@link locales}. */
  tag: string;
  messages: Messages;
}

export const english: Locale = { tag: 'en', messages: en };

/** The first of `wanted` that there is, each shortened from its end: `fr-CA`, `fr`; else `en`. */
export function chooseLocale(wanted: readonly string[]): string {
  for (const tag of wanted) {
    for (let parts = tag.toLowerCase().split(/[-_]/); parts.length; parts = parts.slice(0, -1)) {
      const found = locales.find((locale) => locale.toLowerCase() === parts.join('-'));
      if (found) return found;
    }
  }
  return 'en';
}

/** Loads a locale that {@link chooseLocale} chose; English where its chunk cannot be had. */
export async function loadLocale(tag: string): Promise<Locale> {
  if (!Object.hasOwn(loaders, tag)) return english;
  try {
    return { tag, messages: await loaders[tag as keyof typeof loaders]() };
  } catch {
    return english;
  }
}

/** The writing direction of a locale that {@link chooseLocale} chose. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';
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
