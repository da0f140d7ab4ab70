import { expect } from 'chai';
import { properties } from './documented.js';
import type { PasswordlessLogin } from '../../src/index.js';
import { Gallery } from './gallery.js';
import { readLook } from './read-look.js';
import { addStyleSheet } from './style-sheet.js';

/** What to set in place of a default, and what then is to be seen, which nothing has by itself. */
const others = [
  { initial: /^light-dark/, value: 'rgb(1, 2, 3)', seen: 'rgb(1, 2, 3)' },
  { initial: /^inherit$/, value: 'fantasy', seen: 'fantasy' },
  { initial: /solid/, value: '37px dotted', seen: 'dotted' },
  { initial: /ms$/, value: '37s', seen: '37s' },
  { initial: /^(min|\d)/, value: '37px', seen: '37px' },
];

const gallery = new Gallery();

describe('a theme changes what it sees by', () => {
  for (const { name, default: initial } of properties) {
    it(name, () => {
      const logins = [...gallery.logins.values()];
      // What has the focus is to be seen, too.
      gallery.with('email-input')[0]!.focus();
      const { value, seen } = others.find((other) => other.initial.test(initial))!;
      const before = logins.map(readLook);
      addStyleSheet(`:root { ${name}: ${value} }`);
      const changed = logins.flatMap((login, index) => changesIn(login, before[index]!));
      expect(changed).to.include(seen);
    });
  }
});

describe('the custom properties', () => {
  it('have the defaults that are documented', () => {
    const logins = [...gallery.logins.values()];
    const before = logins.map(readLook);
    const written = properties.map(({ name, default: value }) => `${name}: ${value};`);
    addStyleSheet(`:root { ${written.join(' ')} }`);
    for (const [index, login] of logins.entries()) {
      expect(changesIn(login, before[index]!)).to.eql([]);
    }
  });

  it('that the style sheets use, are those that are documented', () => {
    const { shadowRoot } = gallery.logins.get('countries')!;
    const css = shadowRoot!.adoptedStyleSheets
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .join('');
    const used = new Set(css.match(/--pl-[\w-]+/g));
    expect([...used].sort()).to.eql(properties.map(({ name }) => name).sort());
  });

  it('may be set on the element, on what is around it, and by scheme', () => {
    const login = gallery.logins.get('address')!;
    const colour = () => getComputedStyle(login).color;
    addStyleSheet(':root { --pl-text: rgb(1, 2, 3) }');
    expect(colour()).to.equal('rgb(1, 2, 3)');
    addStyleSheet('passwordless-login { --pl-text: light-dark(rgb(4, 5, 6), rgb(7, 8, 9)) }');
    addStyleSheet('passwordless-login { color-scheme: light }');
    expect(colour()).to.equal('rgb(4, 5, 6)');
    addStyleSheet('passwordless-login { color-scheme: dark }');
    expect(colour()).to.equal('rgb(7, 8, 9)');
  });
});

/** The computed values that are not what they were. */
function changesIn(login: PasswordlessLogin, before: Record<string, string>[]): string[] {
  return readLook(login).flatMap((style, index) =>
    Object.entries(style)
      .filter(([name, value]) => value !== before[index]![name])
      .map(([, value]) => value),
  );
}
