import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { rows } from '../src/api/catalog.js';
import { en } from '../src/i18n/locales/en.js';

/**
 * Writes the reference tables of the README between their markers, from the manifest and the error
 * catalog. With `--check` it writes nothing and fails where they are stale.
 */

interface Documented {
  name: string;
  description?: string;
  default?: string;
  fieldName?: string;
  attribute?: string;
  readonly?: boolean;
  kind?: string;
  type?: { text: string };
}

interface Declaration extends Record<'attributes' | 'cssParts' | 'cssProperties', Documented[]> {
  tagName?: string;
  cssStates: Documented[];
  events: Documented[];
  members: Documented[];
  slots: Documented[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'passwordless-login');
if (!element) throw new Error('custom-elements.json does not describe the element.');

const properties = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);

const sections: Record<string, string> = {
  attributes: table(
    ['Attribute', 'Property', 'Default', 'Meaning'],
    element.attributes.map((item) => [
      code(item.name),
      code(item.fieldName),
      code(item.default),
      line(item.description),
    ]),
  ),
  properties: table(
    ['Property', 'Default', 'Meaning'],
    properties.map((item) => [
      code(item.name) + (item.readonly ? ' (read only)' : ''),
      code(item.default),
      line(item.description),
    ]),
  ),
  events: table(['Event', 'When'], described(element.events)),
  slots: table(['Slot', 'What'], described(element.slots)),
  parts: table(['Part', 'What'], described(element.cssParts)),
  states: table(['State', 'When'], described(element.cssStates)),
  'custom-properties': table(
    ['Property', 'Default', 'What'],
    element.cssProperties.map((item) => [
      code(item.name),
      code(item.default),
      line(item.description),
    ]),
  ),
  errors: table(
    ['Code', 'Mended by', 'Then', 'What the visitor reads'],
    [...new Map(rows.toReversed().map((row) => [row.code, row])).values()]
      .toReversed()
      .map(({ code: name, behaviour, fixableBy }) => {
        const message = en.errors[name];
        const text =
          typeof message === 'string' ? message : message({ codeLength: 6, newerSent: false });
        return [code(name), fixableBy, code(behaviour), text];
      }),
  ),
};

const current = readFileSync('README.md', 'utf8');
const fresh = await format(Object.entries(sections).reduce(replaceSection, current), {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
});
if (!process.argv.includes('--check')) {
  writeFileSync('README.md', fresh);
} else if (fresh !== current) {
  console.error('The tables of README.md are stale: run `npm run manifest` and commit it.');
  process.exitCode = 1;
}

function replaceSection(readme: string, [name, content]: [string, string]): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!pattern.test(readme)) throw new Error(`README.md has no section marked ${name}.`);
  return readme.replace(
    pattern,
    (_, start: string, end: string) => `${start}\n${content}\n\n${end}`,
  );
}

function described(items: Documented[]): string[][] {
  return items.map(({ name, description }) => [code(name), line(description)]);
}

function table(head: string[], body: string[][]): string {
  const cells = (row: string[]): string => `| ${row.join(' | ')} |`;
  return [cells(head), cells(head.map(() => '---')), ...body.map(cells)].join('\n');
}

function code(text: string | undefined): string {
  return text && text !== "''" ? `\`${text.replaceAll("'", '')}\`` : '–';
}

function line(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
