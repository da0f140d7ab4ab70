import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ScreenName } from '../../demo/theming/screens.js';
import { violations } from '../element/axe.js';
import { Gallery } from './gallery.js';
import { addStyleSheet } from './style-sheet.js';

/** The rules below each comment of recipes.css, by the first words of the comment. */
const recipes = (await (await fetch('/test/theming/recipes.css')).text()).split(/^(?=\/\*)/m);

function addRecipe(title: string): void {
  const recipe = recipes.find((css) => css.startsWith(`/* ${title}`));
  if (!recipe) throw new Error(`There is no recipe “${title}”.`);
  addStyleSheet(recipe);
}

describe('the recipe for', () => {
  const gallery = new Gallery();
  const root = document.documentElement;

  afterEach(async () => {
    root.removeAttribute('style');
    await emulateMedia({ colorScheme: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  function part(screen: ScreenName, name: string): HTMLElement {
    return gallery.logins.get(screen)!.renderRoot.querySelector(`[part~=${name}]`)!;
  }

  function style(screen: ScreenName, name: string): CSSStyleDeclaration {
    return getComputedStyle(part(screen, name));
  }

  async function useScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await emulateMedia({ colorScheme });
    root.style.colorScheme = 'light dark';
  }

  it('a brand colour dresses what can be pressed, light and dark', async () => {
    addRecipe('A brand colour');
    await useScheme('light');
    expect(style('address', 'submit-button').backgroundColor).to.equal('rgb(10, 107, 58)');
    expect(style('code', 'back-button').color).to.equal('rgb(10, 107, 58)');
    expect(await violations(gallery.element)).to.eql([]);
    await useScheme('dark');
    expect(style('address', 'submit-button').backgroundColor).to.equal('rgb(111, 216, 155)');
    expect(await violations(gallery.element)).to.eql([]);
  });

  for (const { scheme, background, color } of [
    { scheme: 'dark', background: 'rgb(18, 48, 92)', color: 'rgb(255, 255, 255)' },
    { scheme: 'light', background: 'rgb(255, 244, 214)', color: 'rgb(59, 42, 0)' },
  ] as const) {
    it(`the page's own colours takes them, on a ${scheme} page`, async () => {
      addRecipe('The colours of the page');
      await useScheme(scheme);
      Object.assign(root.style, { background, color });
      for (const name of ['heading', 'label', 'input', 'connection-option']) {
        expect(style('address', name).color, name).to.equal(color);
      }
      expect(style('address', 'input').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(await violations(gallery.element)).to.eql([]);
    });
  }

  it('no card leaves only the form, as wide as its place', async () => {
    addRecipe('No card');
    for (const width of [320, 1000]) {
      await setViewport({ width, height: 700 });
      const place = gallery.element.getBoundingClientRect();
      for (const name of ['heading', 'email-input', 'submit-button']) {
        const { left, right } = part('address', name).getBoundingClientRect();
        expect([left, right], name).to.eql([place.left, place.right]);
      }
    }
  });

  it('larger text, closer together, sets both', () => {
    addRecipe('Larger text');
    expect(style('code', 'label').fontSize).to.equal('18px');
    const { bottom } = part('code', 'label').getBoundingClientRect();
    expect(part('code', 'code-input').getBoundingClientRect().top - bottom).to.equal(6);
  });

  it('a line below each field draws one, for digits of a code too', () => {
    addRecipe('A line below each field');
    for (const [screen, name] of [
      ['address', 'input'],
      ['code', 'code-box'],
    ] as const) {
      const { borderTopWidth, borderBottomWidth } = style(screen, name);
      expect([borderTopWidth, borderBottomWidth], name).to.eql(['0px', '2px']);
    }
  });

  it('a dark widget on a light page makes it dark', async () => {
    addRecipe('Dark');
    await useScheme('light');
    const login = gallery.logins.get('address')!;
    expect(getComputedStyle(login).backgroundColor).to.equal('rgb(21, 24, 31)');
    expect(await violations(gallery.element)).to.eql([]);
  });

  it('a box around an error draws none without an error', () => {
    addRecipe('A box around an error');
    expect(style('wrong-code', 'error').borderTopStyle).to.equal('solid');
    expect(style('code', 'error').borderTopStyle).to.equal('none');
  });
});
