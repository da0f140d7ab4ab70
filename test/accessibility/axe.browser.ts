import { emulateMedia, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from '../element/axe.js';
import { Gallery } from '../theming/gallery.js';

describe('on every screen', () => {
  const gallery = new Gallery();
  const { style } = document.documentElement;

  before(() => resetMouse());
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'no-preference' });
    style.colorScheme = '';
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing wrong in ${scheme} colours`, async () => {
      await emulateMedia({ colorScheme: scheme });
      style.colorScheme = 'light dark';
      expect(await violations(gallery.element)).to.eql([]);
    });
  }
});
