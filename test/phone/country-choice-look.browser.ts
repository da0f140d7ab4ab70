import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../element/axe.js';
import { LoginHarness } from '../element/harness.js';
import { CountryList } from './country-list.js';

async function open(attributes: Record<string, string>): Promise<CountryList> {
  const login = await LoginHarness.atNumber({ 'default-country': 'DE', ...attributes });
  await login.click('country');
  await login.settled();
  return new CountryList(login);
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`in ${scheme} colours, axe finds nothing wrong with the countries`, () => {
    before(async () => {
      await emulateMedia({ colorScheme: scheme });
      document.documentElement.style.colorScheme = 'light dark';
    });
    after(async () => {
      await emulateMedia({ colorScheme: 'no-preference' });
      document.documentElement.style.colorScheme = '';
    });

    for (const lang of ['en', 'ar']) {
      it(`in ${lang}`, async () => {
        const { login } = await open({ lang });
        expect(await violations(login.element)).to.eql([]);
      });

      it(`in ${lang}, where none is found`, async () => {
        const { login } = await open({ lang });
        await login.type('xyz');
        await login.settled();
        expect(await violations(login.element)).to.eql([]);
      });
    }

    it('and with a doubt about a number', async () => {
      const login = await LoginHarness.atNumber({ 'default-country': 'GB' });
      await login.typePhone('020 7946 0000');
      await login.submit();
      expect(await violations(login.element)).to.eql([]);
    });
  });
}

describe('the number and its country', () => {
  const root = document.documentElement;
  afterEach(async () => {
    root.style.fontSize = '';
    await setViewport({ width: 800, height: 600 });
  });

  /** The longest number of these that people write, with all its spaces. */
  const longest = '+44 7400 123456';

  for (const { width, text } of [
    { width: 320, text: 100 },
    { width: 390, text: 100 },
    { width: 320, text: 200 },
    { width: 640, text: 200 },
    { width: 1280, text: 200 },
  ]) {
    for (const lang of ['en', 'de', 'ar']) {
      it(`fit into ${width} pixels at ${text} % text in ${lang}, and so does the list`, async () => {
        await setViewport({ width, height: 700 });
        root.style.fontSize = `${text}%`;
        const choice = await open({ lang });
        const { login, box, popup } = choice;
        expectInside(popup, width);
        for (const option of choice.options) {
          expect(option.scrollWidth, option.textContent).to.be.at.most(option.clientWidth);
        }
        await login.press('Escape');
        await login.typePhone(longest);
        expectInside(box, width);
        expectInside(login.field, width);
        expect(overlap(box, login.field)).to.be.false;
        const widest = login.part('submit-button')!.clientWidth;
        expect(innerWidthOf(login.field), 'the number').to.be.at.least(
          Math.min(login.field.scrollWidth, widest - 2),
        );
        expectShown(choice);
        expect(root.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('give a thumb room', async () => {
    const { options, box, login } = await open({});
    for (const target of [box, login.field, ...options]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('stand from left to right in Arabic, too, as numbers do', async () => {
    const { box, login } = await open({ lang: 'ar' });
    expect(getComputedStyle(login.field).direction).to.equal('ltr');
    await login.press('Escape');
    expect(box.value).to.equal('ألمانيا \u200e+49');
    expect(getComputedStyle(login.part('calling-code')!).direction).to.equal('ltr');
  });

  it('show what is searched for, and then the country again', async () => {
    const { login, box } = await open({});
    expect(login.part('calling-code')).to.be.null;
    expect(isSeen(box)).to.be.true;
    await login.type('fr');
    await login.press('Enter');
    expect(login.part('calling-code')!.innerText).to.equal('FR +33');
    expect(isSeen(box)).to.be.false;
  });

  it('keep the list above what is below it', async () => {
    const { popup } = await open({});
    const { left, top, width, height } = popup.getBoundingClientRect();
    const root = popup.getRootNode() as ShadowRoot;
    for (const share of [0.1, 0.5, 0.9]) {
      const there = root.elementFromPoint(left + width / 2, top + height * share);
      expect(popup.contains(there)).to.be.true;
    }
  });
});

/** How wide a field is inside its border; `clientWidth` is without the padding in Firefox. */
function innerWidthOf(field: HTMLElement): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(field);
  return field.offsetWidth - parseFloat(borderLeftWidth) - parseFloat(borderRightWidth);
}

/** Whether the text of a field is painted, and not only read out. */
function isSeen(box: HTMLElement): boolean {
  return getComputedStyle(box).webkitTextFillColor !== 'rgba(0, 0, 0, 0)';
}

/** The country is shown as a whole, by its name or, where that has no room, by its codes. */
function expectShown({ login, box }: CountryList): void {
  const code = login.part('calling-code')!;
  if (isSeen(box)) {
    expect(code.checkVisibility()).to.be.false;
    expect(innerWidthOf(box)).to.be.at.least(textWidth(box, box.value));
    return;
  }
  expect(code.innerText).to.equal('GB +44');
  expect(innerWidthOf(box), 'room for the longest').to.be.at.least(textWidth(box, 'MQ +596'));
  const [inner, outer] = [code.getBoundingClientRect(), box.getBoundingClientRect()];
  expect(inner.left).to.be.at.least(outer.left - 0.5);
  expect(inner.right).to.be.at.most(outer.right + 0.5);
}

function expectInside(element: Element, width: number): void {
  const { left, right } = element.getBoundingClientRect();
  expect(left).to.be.at.least(0);
  expect(right).to.be.at.most(width);
}

function overlap(a: Element, b: Element): boolean {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  );
}

/** How wide a field has to be inside its border to show `text`. */
function textWidth(field: Element, text: string): number {
  const style = getComputedStyle(field);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${style.fontSize} ${style.fontFamily}`;
  const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
  return context.measureText(text).width + padding;
}
