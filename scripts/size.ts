import path from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { build, normalizePath, type Rolldown } from 'vite';

/**
 * Bytes after brotli 11 that a page may load for each path. What fits one TCP flight (ten segments
 * of 1,460 bytes) is the goal of the email path; until it is reached, what has been reached is held.
 */
const budgets = { email: 20_600, sms: 36_000, locale: 3_500 };
const emailGoal = 14_600;

/** The lazy parts, by the module that is imported. Any other lazy part counts as email. */
const lazy = {
  sms: /^src\/.*\bphone|\/libphonenumber-js\//,
  link: /^src\/(link\/|steps\/link-)|\/jose\//,
  locale: /^src\/i18n\/locales\/(?!en\.)/,
  findLocale: /^src\/i18n\/find-locale/,
  form: /^src\/login-form/,
  webOtp: /^src\/steps\/web-otp/,
  history: /^src\/history-entry/,
  diagnostics: /^src\/api\/diagnostics/,
};

type Chunk = Rolldown.OutputChunk;

const chunks = await bundle();
const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

const email = closure(
  chunks.filter(
    (chunk) =>
      (chunk.isEntry || chunk.isDynamicEntry) &&
      !Object.values(lazy).some((part) => startsIn(chunk, part)),
  ),
);
const sms = onTop(lazy.sms);
const link = onTop(lazy.link);
const form = onTop(lazy.form);
const diagnostics = onTop(lazy.diagnostics);
const findLocale = onTop(lazy.findLocale);
const locales = chunks.filter((chunk) => startsIn(chunk, lazy.locale));

const rows = [
  row('email with a code', email, budgets.email),
  row('SMS on top', sms, budgets.sms),
  ...locales.map((chunk) =>
    row(chunk.fileName.replace(/.*\/|-[^-]*$/g, ''), [chunk], budgets.locale),
  ),
  row('to choose among them', findLocale),
  row('link on top', link),
  row('login-uri on top', form),
  row('help for developers', diagnostics),
];
for (const { name, bytes, budget } of rows) {
  const limit = budget === undefined ? '' : ` of ${budget.toLocaleString('en')}`;
  const over = budget !== undefined && bytes > budget ? `  ${bytes - budget} over` : '';
  console.log(`${name.padEnd(20)}${bytes.toLocaleString('en').padStart(8)}${limit}${over}`);
}

console.log(`The goal for email with a code is ${emailGoal.toLocaleString('en')}.`);

const phoneInEmail = email.some((chunk) =>
  chunk.moduleIds.some((id) => normalizePath(id).includes('/node_modules/libphonenumber-js/')),
);
if (phoneInEmail) console.error('The email path loads libphonenumber-js.');
const over = rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget);
process.exitCode = over || phoneInEmail ? 1 : 0;

/** The chunks of the script-tag build, byte for byte, without writing them. */
async function bundle(): Promise<Chunk[]> {
  const built = await build({ logLevel: 'warn', build: { write: false } });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}

function startsIn(chunk: Chunk, part: RegExp): boolean {
  // A chunk of two that are imported each has no module of its own for it.
  const module = chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? '';
  return part.test(normalizePath(path.relative('', module)));
}

/** What a page that has loaded the email path loads in addition for a lazy part. */
function onTop(part: RegExp): Chunk[] {
  const needed = closure(chunks.filter((chunk) => startsIn(chunk, part)));
  return needed.filter((chunk) => !email.includes(chunk));
}

/** The chunks and all they import statically. */
function closure(roots: Chunk[]): Chunk[] {
  const found = new Set(roots);
  for (const chunk of found) {
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

function row(name: string, loaded: Chunk[], budget?: number) {
  const bytes = loaded.reduce((sum, chunk) => sum + compressed(chunk.code), 0);
  return { name, bytes, budget };
}

function compressed(code: string): number {
  const source = Buffer.from(code);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
  };
  return brotliCompressSync(source, { params }).length;
}
