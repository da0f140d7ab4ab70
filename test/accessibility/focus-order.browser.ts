import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ScreenName } from '../../demo/theming/screens.js';
import { Gallery } from '../theming/gallery.js';

/** Where Tab leads, from before the element until it is left. */
const orders: Partial<Record<ScreenName, string[]>> = {
  address: ['connection-radio', 'email-input', 'submit-button'],
  'one-connection': ['email-input', 'submit-button'],
  suggestion: ['connection-radio', 'email-input', 'suggestion', 'submit-button'],
  'wrong-address': ['connection-radio', 'email-input', 'submit-button'],
  // What is not to be used yet can be found all the same.
  sending: ['connection-radio', 'email-input', 'submit-button'],
  number: ['connection-radio', 'country', 'phone-input', 'submit-button'],
  code: ['code-input', 'submit-button', 'resend-button', 'back-button', 'switch-button'],
  'wrong-code': ['code-input', 'submit-button', 'resend-button', 'back-button', 'switch-button'],
  // Nothing can be typed any more.
  'locked-out': ['submit-button', 'resend-button', 'back-button', 'switch-button'],
  link: ['resend-button', 'back-button', 'switch-button'],
  done: [],
  misconfigured: [],
  disabled: [],
};

describe('Tab goes through', () => {
  const gallery = new Gallery();

  for (const [name, order] of Object.entries(orders)) {
    it(`${name}: ${order.join(', ') || 'nothing'}`, async () => {
      const login = gallery.logins.get(name as ScreenName)!;
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      login.before(before);
      login.after(after);
      before.focus();
      const parts: string[] = [];
      do {
        await sendKeys({ press: 'Tab' });
        const focused = login.shadowRoot!.activeElement;
        if (focused) parts.push([...focused.part].at(-1) ?? focused.localName);
      } while (document.activeElement !== after && parts.length <= order.length);
      expect(parts).to.eql(order);
      expect(document.activeElement).to.equal(after);
      before.remove();
      after.remove();
    });
  }
});
