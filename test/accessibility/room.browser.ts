import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PasswordlessLogin } from '../../src/index.js';
import { Gallery } from '../theming/gallery.js';

const texts = 'h2, label, button, p, [part~=error], [part~=country-option]';

/** The texts that are cut off, or run out of the element. */
function lost(login: PasswordlessLogin): string[] {
  const { left, right } = login.getBoundingClientRect();
  return [...login.renderRoot.querySelectorAll(texts)]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isCut =
        element.scrollWidth > element.clientWidth ||
        element.scrollHeight > element.clientHeight + 8;
      return isCut || box.left < left - 0.5 || box.right > right + 0.5;
    })
    .map(({ textContent }) => textContent.trim());
}

// A window of 1280 by 1024 pixels, magnified four times, has 320 by 256 of them.
for (const width of [320, 280]) {
  for (const lang of ['en', 'de', 'ar']) {
    describe(`in a window of ${width} pixels, on every screen in ${lang}, nothing is lost`, () => {
      before(() => setViewport({ width, height: 256 }));
      const gallery = new Gallery(lang);
      after(() => setViewport({ width: 800, height: 600 }));

      function expectNothingLost(): void {
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const [name, login] of gallery.logins) {
          expect(login.scrollWidth, name).to.be.at.most(login.clientWidth);
          expect(lost(login), name).to.eql([]);
        }
      }

      it('nor is anything to be scrolled sideways', expectNothingLost);

      it('where the visitor spaces the text (WCAG 1.4.12)', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * {
            line-height: 1.5 !important;
            letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important;
          }
          p {
            margin-block-end: 2em !important;
          }
        `);
        for (const { shadowRoot } of gallery.logins.values()) {
          shadowRoot!.adoptedStyleSheets.push(sheet);
        }
        const { letterSpacing } = getComputedStyle(gallery.with('label')[0]!);
        expect(letterSpacing).to.equal('1.92px');
        expectNothingLost();
      });
    });
  }
}
