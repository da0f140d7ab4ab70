import { expect } from 'chai';
import { exampleNumber } from '../../src/identifier/phone-number.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from '../element/harness.js';
import { chooseCountry } from './choose-country.js';

describe('the hint', () => {
  it('shows a number of the country, and follows it', async () => {
    const login = await LoginHarness.atNumber({ 'default-country': 'GB' });
    expect(login.hint).to.equal(en.phoneExample(exampleNumber('GB')!));
    await chooseCountry(login, 'France');
    expect(login.hint).to.equal(en.phoneExample(exampleNumber('FR')!));
    await login.typePhone('+49');
    expect(login.hint).to.equal(en.phoneExample(exampleNumber('DE')!));
  });

  it('asks for the country code where there is no country', async () => {
    const login = await LoginHarness.atNumber({ countries: 'DE FR' });
    expect(login.hint).to.equal(en.phoneHint);
  });
});

describe('an impossible number', () => {
  const cases = [
    { country: 'US', typed: '202 555', code: 'phone_too_short' },
    { country: 'US', typed: '202 555 01234567', code: 'phone_too_long' },
    { country: 'GB', typed: '+44', code: 'phone_too_short' },
    { country: 'DE', typed: '+999 12345678', code: 'phone_country_unknown' },
    { country: 'DE', typed: 'call me', code: 'phone_invalid' },
    { country: 'DE', typed: '+', code: 'phone_invalid' },
    { country: 'DE', typed: '   ', code: 'phone_required' },
  ] as const;
  for (const { country, typed, code } of cases) {
    it(`is called ${code} once "${typed}" was submitted, and not before`, async () => {
      const login = await LoginHarness.atNumber({ 'default-country': country });
      await login.typePhone(typed);
      const { value } = login.field;
      expect(login.errorText).to.equal('');
      expect(login.field.getAttribute('aria-invalid')).to.equal('false');
      await login.press('Enter');
      expect(login.errors.map((error) => error.code)).to.eql([code]);
      expect(login.field.getAttribute('aria-invalid')).to.equal('true');
      expect(login.field.value).to.equal(value);
      expect(login.hint).to.equal(en.phoneExample(exampleNumber(country)!));
      expect(login.requests).to.be.empty;
    });
  }

  it('is no longer called so while it is mended', async () => {
    const login = await LoginHarness.atNumber();
    await login.typePhone('202 555');
    await login.submit();
    await login.type('0');
    expect(login.errorText).to.equal('');
    expect(login.field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('is no longer called so once its country was chosen', async () => {
    const login = await LoginHarness.atNumber({ countries: 'DE FR' });
    await login.typePhone('0612345678');
    await login.submit();
    expect(login.errorText).to.equal(en.errors.phone_country_unknown);
    await chooseCountry(login, 'France');
    expect(login.errorText).to.equal('');
    await login.submit();
    expect(login.requests[0]!.body.phone_number).to.equal('+33612345678');
  });
});

describe('an unusual number', () => {
  /** Possible in length, but of a landline or of nobody. */
  const unusual = [
    { country: 'GB', typed: '020 7946 0000', sent: '+442079460000' },
    { country: 'DE', typed: '030 901820', sent: '+4930901820' },
    { country: 'US', typed: '+1 555 555 5555', sent: '+15555555555' },
    { country: 'FR', typed: '+33 1 23 45 67 89', sent: '+33123456789' },
  ] as const;
  for (const { country, typed, sent } of unusual) {
    it(`is warned of once, and goes through when it is submitted again: ${typed}`, async () => {
      const login = await LoginHarness.atNumber({ 'default-country': country });
      await login.typePhone(typed);
      expect(login.warning).to.equal('');
      await login.submit();
      expect(login.warning).to.equal(en.phoneUnusual);
      expect(login.errorText).to.equal('');
      expect(login.errors).to.be.empty;
      expect(login.requests).to.be.empty;
      await login.submit();
      expect(login.requests.map(({ body }) => body.phone_number)).to.eql([sent]);
      expect(login.element.step).to.equal('code');
    });
  }

  let login: LoginHarness;
  beforeEach(async () => {
    login = await LoginHarness.atNumber({ 'default-country': 'GB' });
    await login.typePhone('020 7946 0000');
    await login.submit();
  });

  it('is warned of aloud, and with the field', () => {
    expect(login.part('warning')!.role).to.equal('status');
    const describedBy = login.field.getAttribute('aria-describedby')!.split(' ');
    expect(describedBy).to.include(login.part('warning')!.id);
    expect(login.field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('is warned of again after it was edited', async () => {
    login.field.focus();
    await login.press('End');
    await login.press('Backspace');
    expect(login.warning).to.equal('');
    await login.type('1');
    await login.submit();
    expect(login.warning).to.equal(en.phoneUnusual);
    expect(login.requests).to.be.empty;
  });

  it('is not warned of any more once another country was chosen', async () => {
    await chooseCountry(login, 'Germany');
    expect(login.warning).to.equal('');
  });

  it('may be submitted again with Enter', async () => {
    login.field.focus();
    await login.press('Enter');
    expect(login.element.step).to.equal('code');
  });
});

describe('where only some countries are offered', () => {
  it('a number of another one is refused, and does not switch the country', async () => {
    const login = await LoginHarness.atNumber({ countries: 'US GB' });
    await login.typePhone('+49 1512 3456789');
    expect(login.country).to.equal('United States +1');
    await login.submit();
    expect(login.errors.map(({ code }) => code)).to.eql(['phone_country_not_offered']);
  });

  it('a number of a neighbour with the same calling code is refused, too', async () => {
    const login = await LoginHarness.atNumber({ countries: 'US GB' });
    await login.typePhone('+1 204 234 5678');
    expect(login.country).to.equal('United States +1');
    await login.submit();
    expect(login.errors.map(({ code }) => code)).to.eql(['phone_country_not_offered']);
  });

  it('a single one hides the choice, and takes its numbers', async () => {
    const login = await LoginHarness.atNumber({ countries: 'DE' });
    expect(login.part('country')).to.be.null;
    const { width } = login.field.getBoundingClientRect();
    expect(width).to.equal(login.part('submit-button')!.getBoundingClientRect().width);
    expect(login.hint).to.equal(en.phoneExample(exampleNumber('DE')!));
    await login.typePhone('015123456789');
    expect(login.field.value).to.equal('01512 3456789');
    await login.submit();
    expect(login.requests[0]!.body.phone_number).to.equal('+4915123456789');
  });

  it('a single one refuses the numbers of others, and goes on with its own', async () => {
    const login = await LoginHarness.atNumber({ countries: 'DE' });
    await login.typePhone('+44 7400 123456');
    await login.submit();
    expect(login.errors.map(({ code }) => code)).to.eql(['phone_country_not_offered']);
    expect(login.hint).to.equal(en.phoneExample(exampleNumber('DE')!));
    await login.typePhone('015123456789');
    expect(login.field.value).to.equal('01512 3456789');
    await login.submit();
    expect(login.requests[0]!.body.phone_number).to.equal('+4915123456789');
  });
});
