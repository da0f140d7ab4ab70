import { closestLocale } from './closest-locale.js';
import { load, tags } from './loaders.js';

/**
 * The part that only other languages than English need, and loaded for them only. It shares no module
 * with the rest: that would become a chunk of its own, which everybody would have to load.
 */
export { load, tags };

/**
 * The first of `wanted` that there is, or the closest that reads right; else `en`.
 *
 * @param added - tags of languages that the site has added
 */
export function findLocale(wanted: readonly string[], added: Iterable<string>): string {
  const available = ['en', ...tags, ...added];
  for (const tag of wanted) {
    const found = closestLocale(tag, available);
    if (found) return found;
  }
  return 'en';
}
