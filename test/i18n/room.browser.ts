import { expect } from 'chai';
import { addPseudoLocales, pseudoLocales } from '../../demo/pseudo-locales.js';
import { screens, show } from '../../demo/theming/screens.js';
import type { ScreenName } from '../../demo/theming/screens.js';
import '../../src/define.js';
import { locales } from '../../src/index.js';
import type { PasswordlessLogin } from '../../src/index.js';

const place = document.createElement('div');

/** Those with the most to say, beside the ones that nobody speaks. */
const longest = ['de', 'el', 'fi', 'fr', 'hu', 'ta', 'uk'];

const usual: readonly ScreenName[] = ['address', 'number', 'wrong-address', 'code', 'link', 'done'];

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility();
}

/** Fails where a text runs out of its place, is cut off, or lies over another. */
function expectRoom(login: PasswordlessLogin, what: string): void {
  expect(login.scrollWidth, what).to.be.at.most(login.clientWidth);
  const { left, right } = login.getBoundingClientRect();
  const all = [...login.renderRoot.querySelectorAll('h2, label, button, p, legend, [part~=error]')];
  // The list of countries lies over what is below it.
  const shown = all.filter(
    (element) =>
      isShown(element) && element.textContent.trim() && !element.closest('[part=country-list]'),
  );
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    const name = `${what}: ${element.textContent.trim().slice(0, 40)}`;
    expect(box.left, name).to.be.at.least(left - 0.5);
    expect(box.right, name).to.be.at.most(right + 0.5);
    expect(element.scrollWidth, name).to.be.at.most(element.clientWidth || element.scrollWidth);
    for (const other of shown) {
      if (other.contains(element) || element.contains(other)) continue;
      const its = other.getBoundingClientRect();
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      const apart = across <= 1 || down <= 1;
      expect(apart, `${name} lies over ${other.textContent.trim().slice(0, 40)}`).to.be.true;
    }
  }
}

describe('there is room', () => {
  before(() => {
    addPseudoLocales();
    document.body.append(place);
  });
  after(() => place.remove());
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const tag of [...locales, ...pseudoLocales]) {
    it(`at 320 pixels in ${tag}`, async () => {
      place.style.width = '320px';
      for (const name of usual) expectRoom(await show(name, place, tag), name);
    });
  }

  for (const tag of [...longest, ...pseudoLocales]) {
    it(`at 320 pixels with text of twice the size in ${tag}, on every screen`, async () => {
      place.style.width = '320px';
      document.documentElement.style.fontSize = '200%';
      for (const name of Object.keys(screens) as ScreenName[]) {
        expectRoom(await show(name, place, tag), name);
      }
    });
  }
});
