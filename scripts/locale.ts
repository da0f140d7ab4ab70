import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Messages } from '../src/i18n/messages.js';

/**
 * `npm run locale -- cy` makes the files of a language, as copies of the English ones, and enters it
 * where it is loaded. Run again, it says what is still to be translated.
 */
const folder = new URL('../src/i18n/locales/', import.meta.url);
const glossaries = new URL('../test/i18n/glossary/', import.meta.url);
const table = new URL('../src/i18n/loaders.ts', import.meta.url);

const [tag = ''] = process.argv.slice(2);
if (!isCanonical(tag)) {
  console.error('Name the language by its BCP 47 tag: npm run locale -- cy');
  process.exit(1);
}
const file = new URL(`${tag}.ts`, folder);
if (!existsSync(file)) create();
writeLoaders();
await tellWhatIsMissing();

function isCanonical(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() === tag;
  } catch {
    return false;
  }
}

/** `zh-Hant` is exported as `zhHant`. */
function nameOf(tag: string): string {
  return tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function create(): void {
  const english = readFileSync(new URL('en.ts', folder), 'utf8');
  writeFileSync(file, english.replace('export const en:', `export const ${nameOf(tag)}:`));
  const glossary = readFileSync(new URL('en.json', glossaries), 'utf8');
  writeFileSync(new URL(`${tag}.json`, glossaries), glossary);
}

/** Enters every locale that there is a file of. */
function writeLoaders(): void {
  const rows = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((tag) => tag !== 'en')
    .sort()
    .map((tag) => {
      const key = tag.includes('-') ? `'${tag}'` : tag;
      const name = nameOf(tag);
      return `  ${key}: () => import('./locales/${tag}.js').then(({ ${name} }) => ${name}),\n`;
    });
  const source = readFileSync(table, 'utf8');
  writeFileSync(
    table,
    source.replace(/(const loaders = \{\n)[^]*?(\} satisfies)/, `$1${rows.join('')}$2`),
  );
}

async function tellWhatIsMissing(): Promise<void> {
  const english = textsOf(await load('en'));
  const own = textsOf(await load(tag));
  const same = Object.keys(english).filter((key) => own[key] === english[key]);
  for (const key of same) console.log(`${key}: ${english[key] ?? ''}`);
  console.log(
    same.length
      ? `\n${same.length} texts are still English, in src/i18n/locales/${tag}.ts.`
      : `No text is English any more.`,
  );
  console.log(`The words that its texts hold on to are in test/i18n/glossary/${tag}.json.`);
  console.log('npm test -- node i18n reads every text of every language.');
}

async function load(tag: string): Promise<Messages> {
  const module = (await import(new URL(`${tag}.ts`, folder).href)) as Record<string, Messages>;
  const messages = module[nameOf(tag)];
  if (!messages) throw new Error(`${tag}.ts does not export ${nameOf(tag)}.`);
  return messages;
}

/** Every text by its key; of those that take values, their source. */
function textsOf({ errors, ...others }: Messages): Record<string, string> {
  const all = Object.entries({ ...others, ...errors });
  return Object.fromEntries(all.map(([key, text]) => [key, String(text)]));
}
