import { transform } from 'lightningcss';
import { parseSync, Visitor, type Plugin } from 'vite';

/** Stands for an expression while the text around it is worked on. */
const hole = '\uE000';

/** @param text - the css literal as written, each expression replaced by U+E000 */
function minifyCss(text: string): string {
  const { code } = transform({ filename: 'literal.css', code: Buffer.from(text), minify: true });
  return code.toString();
}

const restOfTag = '(?:"[^"]*"|\'[^\']*\'|[^"\'>])*>';
const tagOrText = new RegExp(`<[/a-z]${restOfTag}|[^<]+`, 'gi');
const blockTag = new RegExp(
  ` ?(</?(?:div|fieldset|form|h[1-6]|legend|li|ol|option|p|section|select|ul)\\b${restOfTag}) ?`,
  'gi',
);

/**
 * Takes comments and the white space that only lays out the source out of the text of an html
 * literal. One space stays beside what is not a block, so that a page looks the same either way.
 *
 * @param text - the literal as written, each expression replaced by U+E000
 */
function minifyHtml(text: string): string {
  // A slash ends an element of SVG, and means nothing in HTML.
  const end = text.includes('<svg') ? / >$/ : / \/?>$/;
  return text
    .replace(/<!--[^\uE000]*?-->/g, '')
    .replace(tagOrText, (token) =>
      token.startsWith('<')
        ? outsideQuotes(token, /[ \t\r\n]+/g, ' ').replace(end, '>')
        : token.replace(/[ \t\r\n]+/g, ' '),
    )
    .replace(blockTag, '$1')
    .replace(/^ | $/g, '');
}

const minifiers = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
]);

/** Minifies the css and html literals of our own sources, which no minifier of scripts touches. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\/src\/.*\.ts$/, exclude: /\/node_modules\// } },
      handler: (source, id) => ({ code: minifySource(source, id), map: null }),
    },
  };
}

/**
 * Minifies every css and html literal of a TypeScript module.
 *
 * @throws if an expression would get lost
 */
export function minifySource(source: string, file = 'source.ts'): string {
  const edits: { start: number; end: number; text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minify = tag.type === 'Identifier' ? minifiers.get(tag.name) : undefined;
      if (!minify) return;
      const before = quasi.quasis.map((part) => part.value.raw);
      const after = minify(before.join(hole)).split(hole);
      quasi.quasis.forEach((part, index) => {
        // The parser counts the opening ` or } to the part.
        const start = part.start + 1;
        const end = start + (before[index] ?? '').length;
        const text = after[index];
        if (source.slice(start, end) !== before[index] || after.length !== before.length) {
          throw new Error(`Cannot minify a literal of ${file}`);
        }
        edits.push({ start, end, text: text ?? '' });
      });
    },
  }).visit(parseSync(file, source).program);

  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end),
    source,
  );
}

/** Like `text.replace(pattern, replacement)`, but leaves "…" and '…' alone. */
function outsideQuotes(text: string, pattern: RegExp, replacement: string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part) => (/^["']/.test(part) ? part : part.replace(pattern, replacement)))
    .join('');
}
