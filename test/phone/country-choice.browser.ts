import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from '../element/harness.js';
import { chord } from './caret.js';
import { CountryList } from './country-list.js';

/** At the country choice, closed, with the focus in it. */
async function atCountry(attributes: Record<string, string> = {}): Promise<CountryList> {
  const login = await LoginHarness.atNumber({ 'default-country': 'DE', ...attributes });
  const choice = new CountryList(login);
  choice.box.focus();
  return choice;
}

/** As `atCountry`, with the list open. */
async function inList(attributes?: Record<string, string>): Promise<CountryList> {
  const choice = await atCountry(attributes);
  await choice.login.press('ArrowDown');
  return choice;
}

const three = { countries: 'AT CH DE' };
const germany = 'Germany +49';

describe('the list of countries opens', () => {
  for (const [what, open] of [
    ['with ArrowDown', ({ login }: CountryList) => login.press('ArrowDown')],
    ['with ArrowUp', ({ login }: CountryList) => login.press('ArrowUp')],
    ['with Alt and ArrowDown', () => chord(['Alt', 'ArrowDown'])],
    ['with a click', ({ login }: CountryList) => login.click('country')],
  ] as const) {
    it(`${what}, at the country that is chosen`, async () => {
      const choice = await atCountry();
      expect(choice.isOpen).to.be.false;
      await open(choice);
      await choice.login.settled();
      expect(choice.isOpen).to.be.true;
      expect(choice.active).to.equal('Germany +49');
    });
  }

  it('with what is typed, at the first one found', async () => {
    const choice = await atCountry();
    choice.box.select();
    await choice.login.type('fra');
    await choice.login.settled();
    expect(choice.active).to.equal('France +33');
  });

  it('with every country, in the order of their names', async () => {
    const { lines } = await inList();
    expect(lines).to.have.lengthOf.above(200);
    expect(lines).to.eql(lines.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('not with keys that are for the page or for the text', async () => {
    const choice = await atCountry();
    const kept: string[] = [];
    document.body.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) kept.push(event.key);
    });
    for (const key of ['PageDown', 'PageUp', 'Escape', 'Home', 'End'])
      await choice.login.press(key);
    expect(choice.isOpen).to.be.false;
    expect(kept).to.be.empty;
    expect(choice.login.country).to.equal(germany);
  });
});

describe('in the list of countries', () => {
  it('the arrows go on, and around', async () => {
    const choice = await inList(three);
    const seen = [choice.active];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await choice.login.press(key);
      seen.push(choice.active);
    }
    const [austria, de, switzerland] = ['Austria +43', 'Germany +49', 'Switzerland +41'];
    expect(seen).to.eql([de, switzerland, austria, de, austria]);
  });

  it('the keys that turn pages go further, and stop at the ends', async () => {
    const choice = await inList();
    const at = () => choice.lines.indexOf(choice.active!);
    const start = at();
    await choice.login.press('PageDown');
    expect(at()).to.be.above(start + 4);
    await choice.login.press('PageUp');
    expect(at()).to.equal(start);
    for (let page = 0; page < 20; page++) await choice.login.press('PageUp');
    expect(at()).to.equal(0);
    for (let page = 0; page < 40; page++) await choice.login.press('PageDown');
    expect(at()).to.equal(choice.lines.length - 1);
  });

  it('the active one is always in sight', async () => {
    const choice = await inList();
    for (const key of ['PageDown', 'PageDown', 'ArrowUp', 'PageUp', 'PageUp', 'PageUp']) {
      await choice.login.press(key);
      const { top, bottom } = choice.options
        .find((option) => option.ariaSelected === 'true')!
        .getBoundingClientRect();
      const frame = choice.popup.getBoundingClientRect();
      expect(top, key).to.be.at.least(frame.top);
      expect(bottom, key).to.be.at.most(frame.bottom);
    }
  });

  it('Home, End and the arrows to the side stay in the text', async () => {
    const choice = await inList();
    await choice.login.type('ger');
    const { active } = choice;
    const carets: (number | null)[] = [];
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft']) {
      await choice.login.press(key);
      carets.push(choice.box.selectionStart);
      expect(choice.active, key).to.equal(active);
    }
    expect(carets).to.eql([0, 1, 3, 2]);
  });

  it('Enter chooses, closes, and does not submit', async () => {
    const choice = await inList(three);
    await choice.login.press('ArrowDown');
    await choice.login.press('Enter');
    expect(choice.isOpen).to.be.false;
    expect(choice.login.country).to.equal('Switzerland +41');
    expect(choice.login.focusedPart).to.equal('country');
    expect(choice.login.errors).to.be.empty;
  });

  it('Enter leaves the country as it was where nothing was found', async () => {
    const choice = await inList();
    await choice.login.type('xyz');
    await choice.login.press('Enter');
    expect(choice.login.country).to.equal(germany);
    expect(choice.isOpen).to.be.false;
    expect(choice.login.errors).to.be.empty;
  });

  for (const [key, keys] of [
    ['Escape', ['Escape']],
    ['Alt and ArrowUp', ['Alt', 'ArrowUp']],
  ] as const) {
    it(`${key} closes, with the country as it was`, async () => {
      const choice = await inList();
      await choice.login.type('fra');
      await chord(keys);
      await choice.login.settled();
      expect(choice.isOpen).to.be.false;
      expect(choice.login.country).to.equal(germany);
      expect(choice.login.focusedPart).to.equal('country');
    });
  }

  it('Tab closes and goes on to the number', async () => {
    const choice = await inList();
    await choice.login.type('fra');
    await choice.login.press('Tab');
    expect(choice.isOpen).to.be.false;
    expect(choice.login.country).to.equal(germany);
    expect(choice.login.focusedPart).to.equal('phone-input');
  });

  it('the keys do no harm where nothing was found', async () => {
    const choice = await inList();
    await choice.login.type('xyz');
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']) {
      await choice.login.press(key);
      expect(choice.active, key).to.be.undefined;
    }
    await chord(['Control', 'a']);
    await choice.login.type('fra');
    expect(choice.active).to.equal('France +33');
  });

  it('Enter submits again once the list is closed', async () => {
    const choice = await atCountry();
    await choice.login.press('Enter');
    expect(choice.login.errors.map(({ code }) => code)).to.eql(['phone_required']);
  });
});

describe('a search among the countries', () => {
  for (const [lang, query, first] of [
    ['en', 'united k', 'United Kingdom +44'],
    ['en', 'kingdom', 'United Kingdom +44'],
    ['en', 'UNITED', 'United Arab Emirates +971'],
    ['en', 'cote', 'Côte d’Ivoire +225'],
    ['en', "cote d'iv", 'Côte d’Ivoire +225'],
    ['en', 'reunion', 'Réunion +262'],
    ['en', 'gb', 'United Kingdom +44'],
    ['en', 'DE', 'Germany +49'],
    ['en', '49', 'Germany +49'],
    ['en', '+49', 'Germany +49'],
    ['en', '+ 49', 'Germany +49'],
    ['en', '0049', 'Germany +49'],
    ['en', '٤٩', 'Germany +49'],
    ['en', '４９', 'Germany +49'],
    ['de', 'frank', 'Frankreich +33'],
    ['de', 'france', 'Frankreich +33'],
    ['de', 'osterreich', 'Österreich +43'],
    ['de', 'austria', 'Österreich +43'],
    ['ar', 'ألمانيا', 'ألمانيا +49'],
    ['ar', 'المانيا', 'ألمانيا +49'],
    ['ar', 'germany', 'ألمانيا +49'],
    ['ar', '٤٩', 'ألمانيا +49'],
  ] as const) {
    it(`in ${lang} finds ${first} for "${query}"`, async () => {
      const choice = await inList({ lang, 'default-country': 'JP' });
      await choice.login.type(query);
      await choice.login.settled();
      expect(choice.lines[0]).to.equal(first);
      expect(choice.active).to.equal(first);
    });
  }

  it('by a calling code finds all that share it', async () => {
    const choice = await inList();
    await choice.login.type('+44');
    await choice.login.settled();
    const places = ['United Kingdom', 'Guernsey', 'Isle of Man', 'Jersey'];
    expect(choice.lines.toSorted()).to.eql(places.map((name) => `${name} +44`).toSorted());
  });

  it('by a calling code finds the country first that has most of its numbers', async () => {
    for (const [code, first] of [
      ['+1', 'United States +1'],
      ['+7', 'Russia +7'],
      ['+44', 'United Kingdom +44'],
      ['+39', 'Italy +39'],
      ['+61', 'Australia +61'],
    ] as const) {
      const choice = await inList();
      await choice.login.type(code);
      await choice.login.settled();
      expect(choice.lines[0]).to.equal(first);
    }
  });

  it('that finds nothing says so, also aloud', async () => {
    const choice = await inList();
    await choice.login.type('xyz');
    await choice.login.settled();
    expect(choice.isOpen).to.be.true;
    expect(choice.options).to.be.empty;
    expect(choice.login.text).to.contain(en.noCountry);
    const spoken = [...choice.login.element.renderRoot.querySelectorAll('[role=status]')];
    expect(spoken.map((region) => region.textContent.trim())).to.include(en.noCountry);
  });

  it('is forgotten when the list is opened again', async () => {
    const choice = await inList();
    await choice.login.type('fra');
    await choice.login.press('Escape');
    await choice.login.press('ArrowDown');
    expect(choice.active).to.equal('Germany +49');
    expect(choice.lines).to.have.lengthOf.above(200);
  });

  it('offers only the countries of the site', async () => {
    const choice = await inList(three);
    expect(choice.lines).to.eql(['Austria +43', 'Germany +49', 'Switzerland +41']);
    await choice.login.type('fra');
    await choice.login.settled();
    expect(choice.lines).to.be.empty;
  });
});

describe('with the mouse', () => {
  it('a country is chosen with a click', async () => {
    const choice = await atCountry(three);
    await choice.login.click('country');
    await choice.login.settled();
    await clickOn(choice.options[2]!);
    await choice.login.settled();
    expect(choice.login.country).to.equal('Switzerland +41');
    expect(choice.isOpen).to.be.false;
    expect(choice.login.focusedPart).to.equal('country');
  });

  it('a click elsewhere closes the list, with the country as it was', async () => {
    const choice = await inList(three);
    await choice.login.click('heading');
    await choice.login.settled();
    expect(choice.isOpen).to.be.false;
    expect(choice.login.country).to.equal(germany);
  });

  it('a press between the countries does not close the list', async () => {
    const choice = await inList();
    await choice.login.type('xyz');
    await choice.login.settled();
    await clickOn(choice.popup);
    await choice.login.settled();
    expect(choice.isOpen).to.be.true;
    expect(choice.login.focusedPart).to.equal('country');
  });
});

async function clickOn(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

describe('a screen reader is told', () => {
  it('that it is a combobox that completes from a list, by its name', async () => {
    const { box, listbox } = await atCountry();
    expect(box.role).to.equal('combobox');
    expect(box.ariaLabel).to.equal(en.countryLabel);
    expect(box.ariaAutoComplete).to.equal('list');
    expect(listbox.role).to.equal('listbox');
    expect(listbox.ariaLabel).to.equal(en.countryLabel);
    expect(box.getAttribute('aria-controls')).to.equal(listbox.id);
    expect((box.getRootNode() as ShadowRoot).getElementById(listbox.id)).to.equal(listbox);
  });

  it('whether the list is open, and where in it the keys are', async () => {
    const choice = await atCountry();
    expect(choice.box.ariaExpanded).to.equal('false');
    expect(choice.active).to.be.undefined;
    await choice.login.press('ArrowDown');
    expect(choice.box.ariaExpanded).to.equal('true');
    expect(choice.active).to.equal('Germany +49');
    for (const option of choice.options) expect(option.role).to.equal('option');
    await choice.login.press('ArrowDown');
    expect(choice.active).to.equal('Ghana +233');
    await choice.login.press('Enter');
    expect(choice.box.ariaExpanded).to.equal('false');
    expect(choice.active).to.be.undefined;
  });

  it('which country is chosen, by the text of the field', async () => {
    const { login } = await atCountry({ lang: 'de' });
    expect(login.country).to.equal('Deutschland +49');
  });
});
