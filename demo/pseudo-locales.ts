import { addLocale } from '../src/index.js';
import { en } from '../src/i18n/locales/en.js';
import { accented, mirrored, pseudoLocale } from './pseudo-locale.js';

/** Their tags are those that CLDR gives to such languages. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

/** Adds languages that nobody speaks, for who wants to see whether texts fit and all are translated. */
export function addPseudoLocales(): void {
  addLocale('en-XA', pseudoLocale(en, accented));
  addLocale('ar-XB', pseudoLocale(en, mirrored));
}
