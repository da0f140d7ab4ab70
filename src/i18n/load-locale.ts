import { findLocale, load, tags } from './find-locale.js';
import { added, english } from './locale.js';
import type { Locale } from './locale.js';

/** BCP 47 tags of the languages that the widget speaks by itself. */
export const locales: readonly string[] = [english.tag, ...tags];

/** The first of `wanted`, BCP 47, that there is, or the closest that reads right; else `en`. */
export function chooseLocale(wanted: readonly string[]): string {
  return findLocale(wanted, added.keys());
}

/**
 * Loads a locale that {@link chooseLocale} chose; English, where there is none by that tag.
 *
 * @throws where its chunk cannot be had
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const own = added.get(tag);
  if (own) return own;
  return tags.includes(tag) ? { tag, messages: await load(tag) } : english;
}
