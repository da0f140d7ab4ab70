import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LoginHarness, wrongFor } from './harness.js';

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
