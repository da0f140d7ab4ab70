import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { screens, show } from '../../demo/theming/screens.js';
import type { ScreenName } from '../../demo/theming/screens.js';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

/** The narrowest and the usual width of a phone, and that of a desktop, in CSS pixels. */
const widths = [320, 390, 1280];

const address = 'a-rather-long-name-without-any-space.and-more@a-rather-long-domain.example.com';

describe('the layout', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of widths) {
    for (const lang of ['en', 'de', 'ar']) {
      it(`fits into ${width} pixels in ${lang}, at every step`, async () => {
        await setViewport({ width, height: 700 });
        const login = await LoginHarness.create({ attributes: { lang, 'resend-after': '0' } });
        const { element } = login;
        const expectToFit = () => {
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        };
        expectToFit();
        await login.submit();
        expectToFit();
        await login.typeEmail(address);
        await login.submit();
        expectToFit();
        await login.enterCode(wrongFor(await login.latestCode()));
        expectToFit();
        await login.enterCode(await login.latestCode());
        expectToFit();
      });
    }
  }

  it('gives a thumb room', async () => {
    const login = await LoginHarness.atCode();
    await login.click('back-button');
    await login.settled();
    const targets = ['connection-option', 'email-input', 'submit-button'];
    for (const name of targets) {
      expect(login.part(name)!.getBoundingClientRect().height, name).to.be.at.least(44);
    }
  });
});

describe('the element, as a box of the page', () => {
  const place = document.createElement('div');
  const names = Object.keys(screens) as ScreenName[];

  before(() => document.body.append(place));
  after(() => place.remove());
  afterEach(async () => {
    place.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  /** The element on each screen, in German, which has the longest words. */
  async function forEachScreen(check: (login: HTMLElement, name: string) => void): Promise<void> {
    for (const name of names) check(await show(name, place, 'de'), name);
  }

  function widthOf(element: Element): number {
    return element.getBoundingClientRect().width;
  }

  it('is as wide as its place, up to 26 rem', async () => {
    await forEachScreen((login, name) => {
      place.style.width = '300px';
      expect(widthOf(login), name).to.equal(300);
      place.style.width = '';
      expect(widthOf(login), name).to.be.closeTo(26 * 16, 2);
    });
  });

  for (const width of [280, 600, 784]) {
    it(`takes a width of ${width} pixels`, async () => {
      await forEachScreen((login, name) => {
        login.style.width = `${width}px`;
        expect(widthOf(login), name).to.equal(width);
        expect(login.scrollWidth, name).to.be.at.most(login.clientWidth);
      });
    });
  }

  it('fills the page where it is told to', async () => {
    await forEachScreen((login, name) => {
      login.style.width = 'auto';
      expect(widthOf(login), name).to.equal(widthOf(place));
    });
  });

  it('keeps its margins on a narrow screen', async () => {
    await setViewport({ width: 320, height: 700 });
    await forEachScreen((login, name) => {
      login.style.margin = '0 20px';
      expect(widthOf(login), name).to.equal(widthOf(place) - 40);
    });
  });

  for (const { page, element } of [
    { page: 'display: grid; place-items: center', element: '' },
    { page: 'display: grid; justify-content: center', element: '' },
    { page: 'display: flex; justify-content: center', element: '' },
    { page: 'display: flex; flex-direction: column; align-items: center', element: '' },
    { page: 'text-align: center', element: 'display: inline-block' },
  ]) {
    it(`keeps its width from step to step, centred by ${[page, element].join(' ')}`, async () => {
      await forEachScreen((login, name) => {
        login.style.cssText = element;
        place.style.cssText = page;
        expect(widthOf(login), name).to.be.closeTo(26 * 16, 2);
        place.style.width = '280px';
        expect(widthOf(login), name).to.equal(280);
      });
    });
  }

  it('has room for a slip, an error of one line and the spinner, without moving its button', async () => {
    const login = await LoginHarness.create();
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    const top = () => Math.round(topOf(login.part('submit-button')!) - topOf(login.element));
    const before = top();
    await login.typeEmail('ada@gmial.com');
    await until('the slip is seen', () => login.part('suggestion'));
    expect(top()).to.equal(before);
    await login.typeEmail('');
    await login.submit();
    expect(login.errorText).not.to.equal('');
    expect(top()).to.equal(before);
    await login.typeEmail('ada@example.com');
    login.hold();
    await login.click('submit-button');
    await until('the request runs', () => login.part('spinner'));
    expect(top()).to.equal(before);
  });

  for (const name of ['address', 'number', 'code'] as const) {
    /** Whether the field and the button can be seen. */
    const isInSight = (login: HTMLElement) =>
      ['#identifier, #code', '[part~=submit-button]'].every((selector) => {
        const { top, bottom } = login.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
        return top > -1 && bottom < innerHeight + 1;
      });

    it(`shows the field and its button where focus comes to the ${name}`, async () => {
      await setViewport({ width: 390, height: 300 });
      place.style.paddingBlock = '1000px';
      for (const top of [0, 5000]) {
        const login = await show(name, place, 'de');
        window.scrollTo({ top });
        expect(isInSight(login)).to.be.false;
        login.focus();
        await until('both are in sight', () => isInSight(login));
      }
    });

    it(`shows both above a keyboard on the screen that comes with the ${name}`, async () => {
      await setViewport({ width: 390, height: 700 });
      place.style.paddingBlock = '300px 1000px';
      const login = await show(name, place, 'de');
      window.scrollTo({ top: 0 });
      login.focus();
      await until('the field has the focus', () => login.shadowRoot!.activeElement);
      await setViewport({ width: 390, height: 300 });
      await until('both are in sight', () => isInSight(login));
    });
  }

  it('can be hidden whatever its display is', async () => {
    const login = await show('address', place, 'en');
    login.style.display = 'flex';
    login.hidden = true;
    expect(login.checkVisibility()).to.be.false;
  });
});
