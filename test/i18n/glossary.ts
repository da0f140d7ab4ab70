import { readFileSync } from 'node:fs';

/** The words that the texts of a language hold on to. Each list holds lower-case stems. */
export interface Glossary {
  /** In English. */
  language: string;
  /** How the visitor is addressed. */
  address: string;
  code: readonly string[];
  link: readonly string[];
  signIn: readonly string[];
  phoneNumber: readonly string[];
  /** What the buttons bring that have a message sent again. */
  resend: readonly string[];
  /** How the visitor is asked to turn to the people who run the site. */
  site: readonly string[];
  /** The calling code that stands as an example. */
  exampleNumber: string;
}

/** Reads the glossary of a locale. */
export function readGlossary(tag: string): Glossary {
  const file = new URL(`./glossary/${tag}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Glossary;
}
