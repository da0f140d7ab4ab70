import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { LoginHarness } from '../element/harness.js';
import { writtenNumbers } from './written-numbers.js';

/** The ways to get a text into the field. */
const ways = {
  typed: typeKeyByKey,
  pasted: (login: LoginHarness, text: string) => login.paste(text),
};

/** Each key changes the field as a real one does, which to send would take minutes. */
async function typeKeyByKey(login: LoginHarness, text: string): Promise<void> {
  login.field.focus();
  for (const key of text) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types
    document.execCommand('insertText', false, key);
    await login.element.updateComplete;
  }
}

/** The number that the tenant is asked to send to; a doubt is overruled. */
async function submitted(login: LoginHarness): Promise<unknown> {
  const before = login.requests.length;
  for (let time = 0; time < 2 && login.requests.length === before; time++) {
    login.part('submit-button')!.click();
    await login.settled();
  }
  return login.requests.slice(before).map(({ body }) => body.phone_number)[0];
}

describe('as people write it, typed and pasted into the field, goes to the tenant a number of', () => {
  const tenant = createTenant({ startsPerHour: Infinity });
  // Without a country there is nothing to choose here: every browser of ours has one.
  const countries = new Set(writtenNumbers.map(({ country }) => country).filter(Boolean));

  // Numbers are read alike in each engine; how a field takes them is seen by two of each country.
  const enough = navigator.userAgent.includes('Chrome') ? Infinity : 2;

  for (const country of countries) {
    const numbers = writtenNumbers.filter((row) => row.country === country).slice(0, enough);
    it(country, async () => {
      const login = await LoginHarness.atNumber({ 'default-country': country }, { tenant });
      const sent: string[] = [];
      const expected: string[] = [];
      for (const { text, e164 } of numbers) {
        for (const [way, enter] of Object.entries(ways)) {
          await enter(login, text);
          const { value } = login.field;
          sent.push(`${text}, ${way}: ${String(await submitted(login))} (${value})`);
          expected.push(`${text}, ${way}: ${e164} (${value})`);
          login.element.reset();
          await login.phoneLoaded();
        }
      }
      expect(sent).to.eql(expected);
    });
  }
});
