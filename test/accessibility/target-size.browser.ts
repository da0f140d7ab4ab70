import { expect } from 'chai';
import { Gallery } from '../theming/gallery.js';

/** All that is there to be hit; a radio button by the label around it. */
const targets = 'button, label:has(input), input:not([type=radio]), select, [role=option]';

describe('on every screen', () => {
  const gallery = new Gallery();

  it('whatever is to be hit is at least 44 pixels high, and as wide', () => {
    const found = gallery.elements.filter((element) => element.matches(targets));
    for (const name of ['submit-button', 'suggestion', 'country-option', 'connection-option']) {
      expect(found.some(({ part }) => part.contains(name))).to.be.true;
    }
    const small = found.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 44;
    });
    expect(small.map(({ part }) => part.value)).to.eql([]);
  });
});
