import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifySource } from '../../scripts/vite/minify-literals.js';

describe('minifySource', () => {
  const cases: [string, string, string][] = [
    [
      'text outside of literals',
      'const a  = 1; const b = `  x  `;',
      'const a  = 1; const b = `  x  `;',
    ],
    ['space between words and tags', 'html`a\n  <b>c</b>\n  d`', 'html`a <b>c</b> d`'],
    ['space around blocks', 'html`\n  <p>\n    a\n  </p>\n  <p>b</p>\n`', 'html`<p>a</p><p>b</p>`'],
    ['attributes on lines', 'html`<a\n  id="x  y"\n  ?b=${c}\n/>`', 'html`<a id="x  y" ?b=${c}>`'],
    [
      'elements of SVG',
      'html`<svg>\n<path d="M0" />\n</svg>`',
      'html`<svg> <path d="M0" /> </svg>`',
    ],
    ['comments', 'html`a<!-- b -->c`', 'html`ac`'],
    ['comments with an expression', 'html`<!--${a}-->`', 'html`<!--${a}-->`'],
    [
      'nested literals',
      'html`\n${a ? html`\n <p>\n</p>` : 1}\n`',
      'html`${a ? html`<p></p>` : 1}`',
    ],
    ['words beside expressions', 'html`a ${b} c${d}`', 'html`a ${b} c${d}`'],
    ['rules', 'css`\n  a > b,\n  c {\n    d: e;\n  }\n`', 'css`a>b,c{d:e}`'],
    ['descendants', 'css`a :hover .b { c: d }`', 'css`a :hover .b{c:d}`'],
    ['sums', 'css`a { b: calc(1px + (2px * 3)) }`', 'css`a{b:calc(1px + (2px * 3))}`'],
    ['values in css', 'css`a { b: ${c}; d: ${e} ${f}; }`', 'css`a{b:${c};d:${e} ${f}}`'],
    ['css comments', "css`/* don't */ a { b: c } /* } */`", 'css`a{b:c}`'],
    ['strings in css', 'css`a { content: "b  ;  c" }`', 'css`a{content:"b  ;  c"}`'],
  ];
  for (const [name, source, expected] of cases) {
    it(name, () => {
      assert.equal(minifySource(source), expected);
    });
  }

  it('refuses to lose an expression', () => {
    assert.throws(() => minifySource('css`/* ${a} */`'));
  });
});
