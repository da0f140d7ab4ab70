import { expect } from 'chai';
import { LoginHarness } from '../element/harness.js';
import { pasteKeys } from './caret.js';
import { chooseCountry } from './choose-country.js';

/** Submits: the number that the tenant is asked to send to. */
async function sent(login: LoginHarness): Promise<unknown> {
  await login.submit();
  return login.requests.at(-1)?.body.phone_number;
}

/** How people in a country begin a number abroad. */
const abroad = [
  ['US', '+44 7400 123456'],
  ['US', '011 44 7400 123456'],
  ['US', '00 44 7400 123456'],
  ['DE', '0044 7400 123456'],
  ['AU', '0011 44 7400 123456'],
  ['JP', '010 44 7400 123456'],
  ['RU', '810 44 7400 123456'],
  ['RU', '8~10 44 7400 123456'],
  ['HK', '001 44 7400 123456'],
  ['KE', '000 44 7400 123456'],
  ['BR', '00 21 44 7400 123456'],
  ['US', '＋44 7400 123456'],
  ['US', '(+44) 7400 123456'],
] as const;

describe('a number that says which country it is of', () => {
  for (const [country, text] of abroad) {
    for (const [how, enter] of [
      ['typed', (login: LoginHarness) => login.typePhone(text)],
      ['pasted', (login: LoginHarness) => enterByPaste(login, text)],
    ] as const) {
      it(`switches the country from ${country}: ${text}, ${how}`, async () => {
        const login = await LoginHarness.atNumber({ 'default-country': country });
        await enter(login);
        expect(login.country).to.equal('United Kingdom +44');
      });
    }
  }

  it('decides for the numbers after it, too', async () => {
    const login = await LoginHarness.atNumber({ 'default-country': 'US' });
    await login.typePhone('+44 7400 123456');
    await login.typePhone('07400 654321');
    expect(login.field.value).to.equal('07400 654321');
    expect(login.country).to.equal('United Kingdom +44');
    expect(await sent(login)).to.equal('+447400654321');
  });

  it('decides already when it comes with the page', async () => {
    const login = await LoginHarness.atNumber({ 'login-hint': '+447400123456' });
    expect(login.field.value).to.equal('+447400123456');
    expect(login.country).to.equal('United Kingdom +44');
  });

  for (const [typed, country] of [
    ['+1 204 234 5678', 'Canada +1'],
    ['+1 242 359 1234', 'Bahamas +1'],
    ['+7 771 000 9998', 'Kazakhstan +7'],
    ['+7 912 345 67 89', 'Russia +7'],
    ['+44 7781 123456', 'Guernsey +44'],
    ['+61 412 345 678', 'Australia +61'],
    ['+212 650 123456', 'Morocco +212'],
    ['+262 639 01 23 45', 'Mayotte +262'],
    ['+590 690 00 12 34', 'Guadeloupe +590'],
    ['+599 9 518 1234', 'Curaçao +599'],
    ['+599 318 1234', 'Caribbean Netherlands +599'],
  ] as const) {
    it(`is told from others with the same calling code: ${typed}`, async () => {
      const login = await LoginHarness.atNumber({ 'default-country': 'DE' });
      await login.typePhone(typed);
      expect(login.country).to.equal(country);
    });
  }
});

describe('a country that was chosen', () => {
  for (const [name, typed] of [
    ['Canada', '+1'],
    ['Canada', '+1 2'],
    ['Canada', '+1 204 234 5678'],
    ['Jersey', '+44 7'],
    ['Kazakhstan', '+7'],
    ['Kazakhstan', '+7 7'],
    ['Vatican', '+39'],
    ['Svalbard', '+47 4'],
    ['Western Sahara', '+212'],
  ] as const) {
    it(`${name} stays while ${typed} may be of it`, async () => {
      const login = await LoginHarness.atNumber();
      await chooseCountry(login, name);
      const chosen = login.country;
      expect(chosen).to.contain(name);
      await login.typePhone(typed);
      expect(login.country).to.equal(chosen);
    });
  }

  it('stays with a number in national form', async () => {
    const login = await LoginHarness.atNumber();
    await chooseCountry(login, 'Germany');
    await login.typePhone('01512 3456789');
    expect(login.country).to.equal('Germany +49');
    expect(await sent(login)).to.equal('+4915123456789');
  });

  it('gives way to a number that is known to be of another one', async () => {
    const login = await LoginHarness.atNumber();
    await chooseCountry(login, 'Canada');
    await login.typePhone('+1 202 555 0123');
    expect(login.country).to.equal('United States +1');
  });

  it('leaves the number that is there as it is', async () => {
    const login = await LoginHarness.atNumber();
    await login.typePhone('07400123456');
    const { value } = login.field;
    await chooseCountry(login, 'United Kingdom');
    expect(login.field.value).to.equal(value);
    expect(await sent(login)).to.equal('+447400123456');
  });

  it('is there again after the way back', async () => {
    const login = await LoginHarness.atNumber();
    await chooseCountry(login, 'France');
    await login.typePhone('06 12 34 56 78');
    await login.submit();
    await login.click('back-button');
    await login.settled();
    expect(login.country).to.equal('France +33');
    expect(login.field.value).to.equal('06 12 34 56 78');
    expect(await sent(login)).to.equal('+33612345678');
  });

  it('is there again after a look at the other way', async () => {
    const login = await LoginHarness.atNumber();
    await chooseCountry(login, 'France');
    await login.choose('email');
    await login.choose('sms');
    expect(login.country).to.equal('France +33');
  });

  it('is forgotten when the login starts over', async () => {
    const login = await LoginHarness.atNumber({ 'default-country': 'DE' });
    await chooseCountry(login, 'France');
    login.element.reset();
    await login.settled();
    expect(login.country).to.equal('Germany +49');
  });
});

describe('the first country', () => {
  for (const [what, attributes, country] of [
    ['is the default one', { 'default-country': 'FR' }, 'France +33'],
    ['is the default one, in small letters', { 'default-country': 'fr' }, 'France +33'],
    ['is that of the language where there is no default', {}, 'United States +1'],
    [
      'is that of the language where the default is none',
      { 'default-country': 'XX' },
      'United States +1',
    ],
    ['is none where neither is offered', { 'default-country': 'FR', countries: 'DE AT' }, ''],
    [
      'is the default one where that is offered',
      { 'default-country': 'AT', countries: 'DE AT' },
      'Austria +43',
    ],
  ] as const) {
    it(what, async () => {
      const login = await LoginHarness.atNumber(attributes);
      expect(login.country).to.equal(country);
    });
  }
});

async function enterByPaste(login: LoginHarness, text: string): Promise<void> {
  login.field.focus();
  await pasteKeys(login.field, text);
}
