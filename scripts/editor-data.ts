import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import type { Connection, Send } from '../src/api/passwordless.js';

/**
 * Writes what the editors of JetBrains and VS Code complete, from the manifest. With `--check` it
 * writes nothing and fails where a file is stale.
 */

/** The values of attributes that take only a few. The manifest has the types of the properties. */
const values: Readonly<Record<string, readonly string[]>> = {
  connections: ['email sms', 'sms email', 'email', 'sms'] satisfies (
    Connection | `${Connection} ${Connection}`
  )[],
  send: ['code', 'link'] satisfies Send[],
};

interface Manifest {
  modules: { declarations: { attributes?: { name: string; type: { text: string } }[] }[] }[];
}

interface HtmlData {
  tags: { attributes: { name: string; valueSet?: string }[] }[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest &
  Parameters<typeof getWebTypesData>[0];
const attributes = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ attributes = [] }) => attributes);
for (const attribute of attributes) {
  attribute.type = { text: typeOf(attribute.name, attribute.type.text) };
}

// The names of CSS have a completion of their own.
const options = { hideCssPropertiesDocs: true, hideCssPartsDocs: true };
const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options)) as HtmlData;
for (const attribute of html.tags.flatMap((tag) => tag.attributes)) {
  const described = attributes.find(({ name }) => name === attribute.name);
  // VS Code's word for one that takes no value.
  if (described?.type.text === 'boolean') attribute.valueSet = 'v';
}
const files = {
  'web-types.json': getWebTypesData(manifest, options),
  'vscode.html-custom-data.json': JSON.stringify(html),
  'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
};
for (const [file, content] of Object.entries(files)) {
  const fresh = await format(content, { ...(await resolveConfig(file)), parser: 'json' });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, fresh);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
    console.error(`${file} is stale: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
}

/** The type of what an attribute takes, as TypeScript writes it. */
function typeOf(attribute: string, ofProperty: string): string {
  const few = values[attribute];
  if (few) return few.map((value) => `'${value}'`).join(' | ');
  const type = ['string', 'number', 'boolean'].find((type) =>
    ofProperty.split(' | ').includes(type),
  );
  if (!type) throw new Error(`${attribute} takes only a few values: add them to editor-data.ts.`);
  return type;
}
