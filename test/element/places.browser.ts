import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { screens, show } from '../../demo/theming/screens.js';
import type { ScreenName } from '../../demo/theming/screens.js';
import { addStyleSheet } from '../theming/style-sheet.js';
import { LoginHarness } from './harness.js';
import { until } from './until.js';

/** What sites put the element into, with the styles that they do it by. */
const places: Record<string, { tag: 'div' | 'dialog'; css: string }> = {
  'a card': { tag: 'div', css: '' },
  'a modal dialog': {
    tag: 'dialog',
    css: 'dialog { padding: 0; border: 0; background: none }',
  },
  'a side panel': {
    tag: 'div',
    css: `
      div { position: fixed; inset-block: 0; inset-inline-end: 0; overflow: auto }
      div { inline-size: min(100%, 420px) }
      passwordless-login { inline-size: auto; min-block-size: 100%; border: 0; border-radius: 0 }`,
  },
  'a full page': {
    tag: 'div',
    css: `
      div { position: fixed; inset: 0; overflow: auto }
      passwordless-login { inline-size: auto; min-block-size: 100%; border: 0; border-radius: 0 }`,
  },
};

function open({ tag, css }: (typeof places)[string]): HTMLElement {
  const place = document.body.appendChild(document.createElement(tag));
  addStyleSheet(css);
  if (place instanceof HTMLDialogElement) place.showModal();
  return place;
}

for (const [name, place] of Object.entries(places)) {
  describe(`in ${name}`, () => {
    let around: HTMLElement;
    beforeEach(() => (around = open(place)));
    afterEach(async () => {
      around.remove();
      await setViewport({ width: 800, height: 600 });
    });

    for (const width of [280, 320, 390, 1280]) {
      it(`no screen is cut off or scrolls sideways at ${width} pixels`, async () => {
        await setViewport({ width, height: 700 });
        for (const screen of Object.keys(screens) as ScreenName[]) {
          const login = await show(screen, around, 'de');
          for (const box of [document.documentElement, around, login]) {
            expect(box.scrollWidth, screen).to.be.at.most(box.clientWidth);
          }
          const { left, right } = login.getBoundingClientRect();
          for (const control of login.renderRoot.querySelectorAll('button, .step input, span')) {
            const edges = control.getBoundingClientRect();
            if (edges.width === 0 || control.part.contains('code-input')) continue;
            expect(edges.left, screen).to.be.at.least(left);
            expect(edges.right, screen).to.be.at.most(right);
          }
        }
      });
    }

    it('the login keeps its place and its width from step to step', async () => {
      const login = await LoginHarness.create({ parent: around });
      const edges = () => {
        const { left, right, top } = login.element.getBoundingClientRect();
        // What is in the middle of the page grows in both directions.
        return place.tag === 'dialog' ? { left, right } : { left, right, top };
      };
      const first = edges();
      await login.typeEmail('ada@example.com');
      await login.submit();
      expect(edges()).to.eql(first);
      await login.enterCode(await login.latestCode());
      expect(edges()).to.eql(first);
      expect([around.scrollTop, document.documentElement.scrollTop]).to.eql([0, 0]);
    });
  });
}

describe('in a modal dialog', () => {
  let dialog: HTMLDialogElement;
  beforeEach(() => (dialog = open(places['a modal dialog']!) as HTMLDialogElement));
  afterEach(() => dialog.remove());

  it('Escape closes the list of countries first, and the dialog after it', async () => {
    const login = await LoginHarness.atNumber({}, { parent: dialog });
    login.part('country')!.focus();
    await login.press('ArrowDown');
    await until('the list is open', () => login.part('country-list')?.checkVisibility());
    await login.press('Escape');
    await until('the list is closed', () => !login.part('country-list')?.checkVisibility());
    expect(dialog.open).to.be.true;
    await login.press('Escape');
    await until('the dialog is closed', () => !dialog.open);
  });

  it('Enter submits, and closes nothing', async () => {
    const login = await LoginHarness.create({ parent: dialog });
    await login.typeEmail('ada@example.com');
    await sendKeys({ press: 'Enter' });
    await until('the code is asked for', () => login.part('code-input'));
    expect(dialog.open).to.be.true;
  });

  it('autofocus brings the focus into the field when it opens', async () => {
    dialog.close();
    const login = await LoginHarness.create({ parent: dialog, attributes: { autofocus: '' } });
    dialog.showModal();
    await login.focusComesTo('email-input');
  });
});
