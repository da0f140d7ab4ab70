import { emulateMedia, resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../element/axe.js';
import { contrast } from './contrast.js';
import { Gallery } from './gallery.js';
import { addStyleSheet } from './style-sheet.js';
import { themeNames } from './theme-names.js';

const controls = 'input:not([type=radio]), input:checked, button';

for (const lang of ['en', 'ar']) {
  describe(`with every screen in ${lang}`, () => {
    const gallery = new Gallery(lang);

    for (const name of themeNames) {
      describe(`the theme of the ${name}`, () => {
        let css = '';
        before(async () => (css = await (await fetch(`/demo/themes/${name}.css`)).text()));
        beforeEach(() => addStyleSheet(css));

        for (const scheme of ['light', 'dark'] as const) {
          describe(`in ${scheme} colours`, () => {
            before(() => useScheme(scheme));
            after(() => useScheme('no-preference'));

            it('can be read', async () => {
              await resetMouse();
              expect(await violations(gallery.element)).to.eql([]);
              // Its arrow, a gradient, keeps axe from a judgement.
              for (const country of gallery.with('country')) {
                const { color, backgroundColor } = getComputedStyle(country);
                expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
              }
            });

            it('shows what has the focus', async () => {
              // From here on the browser takes it that there is no mouse.
              gallery.logins.values().next().value!.focus();
              await sendKeys({ press: 'Tab' });
              for (const login of gallery.logins.values()) {
                const { backgroundColor } = getComputedStyle(login);
                for (const control of login.renderRoot.querySelectorAll<HTMLElement>(controls)) {
                  if (control.matches(':disabled')) continue;
                  control.focus();
                  const boxes = control.parentElement!.querySelector('.boxes');
                  const ring = getComputedStyle(control.closest('label') ?? boxes ?? control);
                  expect(ring.outlineStyle).not.to.equal('none');
                  expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
                  expect(contrast(ring.outlineColor, backgroundColor)).to.be.at.least(3);
                }
              }
            });

            it('shows which field was refused', () => {
              for (const name of ['wrong-address', 'wrong-code'] as const) {
                const login = gallery.logins.get(name)!;
                const field = login.renderRoot.querySelector('[part~=invalid]')!;
                const { borderBottomColor } = getComputedStyle(field);
                const { backgroundColor } = getComputedStyle(login);
                expect(contrast(borderBottomColor, backgroundColor)).to.be.at.least(3);
                const { color } = getComputedStyle(login.renderRoot.querySelector('[part=error]')!);
                expect(borderBottomColor).to.equal(color);
              }
            });
          });
        }

        for (const width of [280, 360, 1000]) {
          it(`fits into ${width} pixels`, async () => {
            await setViewport({ width, height: 700 });
            for (const login of gallery.logins.values()) {
              expect(login.scrollWidth).to.be.at.most(login.clientWidth);
            }
            expect(document.documentElement.scrollWidth).to.be.at.most(width);
          });
        }
        after(() => setViewport({ width: 800, height: 600 }));
      });
    }
  });
}

async function useScheme(colorScheme: 'light' | 'dark' | 'no-preference'): Promise<void> {
  await emulateMedia({ colorScheme });
  document.documentElement.style.colorScheme = colorScheme === 'no-preference' ? '' : colorScheme;
}
