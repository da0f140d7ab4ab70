import { expect } from 'chai';
import { parts } from './documented.js';
import { Gallery } from './gallery.js';
import { addStyleSheet } from './style-sheet.js';

/** What a theme may want to change of any part, with values that nothing has by itself. */
const changes = {
  color: 'rgb(1, 2, 3)',
  'background-color': 'rgb(4, 5, 6)',
  'font-size': '23px',
  'font-weight': '250',
  'letter-spacing': '5px',
  'margin-bottom': '13px',
  'outline-color': 'rgb(10, 11, 12)',
  opacity: '0.25',
};

/** What the eye notices of a style. */
const dress =
  /^(color|background-color|border-top-color|box-shadow|font-(size|weight)|letter-spacing|text-decoration-line)$/;

const gallery = new Gallery();

describe('a theme changes the part', () => {
  for (const part of parts) {
    it(part, () => {
      const elements = gallery.with(part);
      expect(elements).not.to.be.empty;
      const written = Object.entries(changes).map(([name, value]) => `${name}: ${value};`);
      const before = elements.map(look);
      addStyleSheet(`passwordless-login::part(${part}) { ${written.join(' ')} }`);
      for (const [index, element] of elements.entries()) {
        expect(before[index]).not.to.eql(changes);
        expect(look(element)).to.eql({ ...changes, ...kept(element) });
      }
      expect(elements.some((element) => element.getClientRects().length > 0)).to.be.true;
    });
  }
});

describe('the parts', () => {
  it('that there are, are those that are documented', () => {
    const names = new Set(gallery.elements.flatMap(({ part }) => [...part]));
    expect([...names].sort()).to.eql([...parts].sort());
  });

  it('are all that the style sheets dress', () => {
    const dressed = [...gallery.logins.values()].flatMap(({ shadowRoot }) =>
      shadowRoot!.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSStyleRule)
        .filter(({ style }) =>
          Array.from(style).some(
            (name) =>
              dress.test(name) && !/initial|currentcolor/.test(style.getPropertyValue(name)),
          ),
        )
        .flatMap(({ selectorText }) => [...shadowRoot!.querySelectorAll(selectorText)]),
    );
    expect(dressed).not.to.be.empty;
    expect(dressed.filter(({ part }) => part.length === 0)).to.eql([]);
  });

  it('tell the chosen connection and the active country from the others', () => {
    const selected = gallery.with('selected');
    for (const part of ['connection-option', 'country-option']) {
      const all = gallery.with(part);
      const chosen = all.filter((element) => selected.includes(element));
      const isChosen = all.filter((element) =>
        element.matches(':has(:checked), [aria-selected=true]'),
      );
      expect(chosen).to.eql(isChosen);
      expect(chosen.length).to.be.within(1, all.length - 1);
    }
  });

  it('tell a field that was refused from the others', () => {
    const refused = gallery.with('input').filter(({ ariaInvalid }) => ariaInvalid === 'true');
    const invalid = gallery.with('invalid');
    expect(invalid.filter(({ part }) => part.contains('input'))).to.eql(refused);
    const boxes = refused.flatMap(({ parentElement }) => [
      ...parentElement!.querySelectorAll('[part~=code-box]'),
    ]);
    expect(invalid.filter(({ part }) => part.contains('code-box'))).to.have.members(boxes);
  });

  it('tell a button that is not to be used now from the others', () => {
    const closed = gallery.elements.filter(({ ariaDisabled }) => ariaDisabled === 'true');
    // While a request runs, a spinner tells that another press is of no use.
    const pending = [...gallery.logins.values()].filter((login) => login.pending);
    const waits = (button: HTMLElement) =>
      pending.some(({ renderRoot }) => renderRoot.contains(button));
    expect(gallery.with('disabled').filter((button) => !waits(button))).to.eql(
      closed.filter((button) => !waits(button)),
    );
    expect(
      pending.map(({ renderRoot }) => renderRoot.querySelector('[part=spinner]')),
    ).not.to.include(null);
  });
});

/** What no theme changes: the digits of a code stand in their boxes, which are what is behind them. */
function kept(element: HTMLElement): Partial<typeof changes> {
  if (!element.part.contains('code-input')) return {};
  const { letterSpacing } = getComputedStyle(element);
  expect(letterSpacing).not.to.equal(changes['letter-spacing']);
  return { 'background-color': 'rgba(0, 0, 0, 0)', 'letter-spacing': letterSpacing };
}

function look(element: HTMLElement): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.keys(changes).map((name) => [name, style.getPropertyValue(name)]),
  );
}
