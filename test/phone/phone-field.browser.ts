import { expect } from 'chai';
import { LoginHarness } from '../element/harness.js';
import { chord, pasteKeys, place, shown } from './caret.js';

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

describe('a number that is typed is written as in its country', () => {
  for (const [country, typed, expected] of [
    ['US', '2025550123', '(202) 555-0123|'],
    ['US', '202 555 0123', '(202) 555-0123|'],
    ['US', '12025550123', '1 (202) 555-0123|'],
    ['GB', '07400123456', '07400 123456|'],
    ['DE', '015123456789', '01512 3456789|'],
    ['FR', '0612345678', '06 12 34 56 78|'],
    ['IT', '3123456789', '312 345 6789|'],
    ['JP', '09012345678', '090-1234-5678|'],
    ['US', '+447400123456', '+44 7400 123456|'],
    ['US', '+4', '+4|'],
    ['GB', '٠٧٤٠٠١٢٣٤٥٦', '07400 123456|'],
    ['GB', '０７４００１２３４５６', '07400 123456|'],
    ['US', 'my number is 2', 'my number is 2|'],
    ['US', '+999 12', '+999 12|'],
  ] as const) {
    it(`${country}: ${typed}`, async () => {
      const login = await LoginHarness.atNumber({ 'default-country': country });
      await login.typePhone(typed);
      expect(shown(login.field)).to.equal(expected);
    });
  }

  it('and is left as it is typed where it is longer than any of that country', async () => {
    const login = await LoginHarness.atNumber();
    await login.typePhone('202555012345678');
    expect(digitsOf(login.field.value)).to.equal('202555012345678');
  });
});

describe('a number that is edited', () => {
  let login: LoginHarness;
  beforeEach(async () => {
    login = await LoginHarness.atNumber();
    await login.typePhone('2025550123');
  });

  for (const [what, from, keys, expected] of [
    ['loses the digit at its end', '(202) 555-0123|', ['Backspace'], '(202) 555-012|'],
    [
      'is deleted from its end to the beginning',
      '(202) 555-0123|',
      Array.from('(202) 555-0123', () => 'Backspace'),
      '|',
    ],
    ['loses the digit before the caret', '(202) 5|55-0123', ['Backspace'], '(202) |55-0123'],
    ['loses the digit after the caret', '(202) |555-0123', ['Delete'], '(202) |55-0123'],
    ['loses a bracket and no digit', '(202)| 555-0123', ['Backspace'], '(202| 555-0123'],
    ['takes a digit in the middle', '(202) |555-0123', ['9'], '(202) 9|555-0123'],
    ['takes digits in the middle', '(2|02) 555-0123', ['7', '8', '9'], '(2789|02) 555-0123'],
    ['takes a digit at its beginning', '|(202) 555-0123', ['1'], '1|(202) 555-0123'],
    ['takes a digit over a selection', '(202) [555]-0123', ['9'], '(202) 9|-0123'],
    ['loses a selection', '(20[2) 5]55-0123', ['Delete'], '(20|55-0123'],
    ['is replaced', '[(202) 555-0123]', ['3', '0', '5', '5'], '(305) 5|'],
    [
      'is formatted again when it goes on at its end',
      '(202) 5[55]-0123',
      ['Delete', 'End', '9'],
      '(202) 501-239|',
    ],
  ] as const) {
    it(what, async () => {
      place(login.field, from);
      for (const key of keys) await login.press(key);
      expect(shown(login.field)).to.equal(expected);
    });
  }

  it('comes back with undo, and once more with redo', async () => {
    await chord(['Control', 'z'], 20);
    expect(login.field.value).to.equal('');
    await chord(['Control', 'y'], 20);
    expect(login.field.value).to.equal('(202) 555-0123');
    await login.submit();
    expect(login.requests[0]!.body.phone_number).to.equal('+12025550123');
  });

  it('goes back to its beginning with undo, and never to what was not typed', async () => {
    const states: string[] = [];
    for (let step = 0; step < 20; step++) {
      await chord(['Control', 'z']);
      states.push(digitsOf(login.field.value));
    }
    for (const state of states) expect('2025550123'.startsWith(state), state).to.be.true;
  });

  it('goes on after an undo where it was', async () => {
    await chord(['Control', 'z']);
    const before = digitsOf(login.field.value);
    await login.type('7');
    expect(digitsOf(login.field.value)).to.equal(`${before}7`);
  });

  it('comes back with undo after it was replaced by a paste', async () => {
    place(login.field, '(202) [555]-0123');
    await pasteKeys(login.field, '777');
    expect(login.field.value).to.equal('(202) 777-0123');
    await chord(['Control', 'z']);
    expect(shown(login.field)).to.equal('(202) [555]-0123');
    await chord(['Control', 'y']);
    expect(login.field.value).to.equal('(202) 777-0123');
  });

  it('comes back with undo after it was replaced by a paste that was formatted', async () => {
    login.field.select();
    await pasteKeys(login.field, '+4915123456789');
    expect(shown(login.field)).to.equal('+49 1512 3456789|');
    await chord(['Control', 'z']);
    expect(login.field.value).to.equal('(202) 555-0123');
  });

  it('is the same after Escape and the keys that only move', async () => {
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft', 'Escape']) await login.press(key);
    expect(shown(login.field)).to.equal('(202) 555-012|3');
  });
});

describe('a number that is pasted', () => {
  for (const [text, expected] of [
    ['2025550123', '(202) 555-0123|'],
    ['202.555.0123', '(202) 555-0123|'],
    [' 202 555 0123\n', '(202) 555-0123|'],
    ['\u202a+1 202-555-0123\u202c', '+1 202 555 0123|'],
    ['+44 (0)7400 123456', '+44 07400123456|'],
    ['+44\u00a07400\u2011123\u2009456', '+44 7400 123456|'],
    ['tel:+44-7400-123456', 'tel:+44-7400-123456|'],
    ['Tel. 202 555 0123', 'Tel. 202 555 0123|'],
    ['٢٠٢٥٥٥٠١٢٣', '(202) 555-0123|'],
  ] as const) {
    it(`${JSON.stringify(text)} is all there, at the caret`, async () => {
      const login = await LoginHarness.atNumber();
      login.field.focus();
      await pasteKeys(login.field, text);
      expect(shown(login.field)).to.equal(expected);
    });
  }

  it('goes into what is there, without moving the rest', async () => {
    const login = await LoginHarness.atNumber();
    await login.typePhone('2020123');
    place(login.field, '(202) |012-3');
    await pasteKeys(login.field, '555-');
    expect(shown(login.field)).to.equal('(202) 555-|012-3');
  });

  it('goes on at the end of what is there, formatted', async () => {
    const login = await LoginHarness.atNumber();
    await login.typePhone('202');
    await pasteKeys(login.field, '5550123');
    expect(shown(login.field)).to.equal('(202) 555-0123|');
  });

  it('is formatted when it is dropped', async () => {
    const login = await LoginHarness.atNumber();
    login.field.value = '2025550123';
    place(login.field, '2025550123|');
    login.field.dispatchEvent(inputEvent('insertFromDrop'));
    expect(shown(login.field)).to.equal('(202) 555-0123|');
  });
});

describe('autofill', () => {
  for (const [what, makeEvent] of [
    ['with a plain event', () => new Event('input', { bubbles: true })],
    ['as a replacement', () => inputEvent('insertReplacementText')],
  ] as const) {
    for (const [value, country, sent] of [
      ['2025550123', 'United States +1', '+12025550123'],
      ['+447400123456', 'United Kingdom +44', '+447400123456'],
      ['+44 7400 123456', 'United Kingdom +44', '+447400123456'],
    ] as const) {
      it(`of ${value}, ${what}, is left as it is and read`, async () => {
        const login = await LoginHarness.atNumber();
        login.field.value = value;
        login.field.dispatchEvent(makeEvent());
        await login.settled();
        expect(login.field.value).to.equal(value);
        expect(login.country).to.equal(country);
        await login.submit();
        expect(login.requests[0]!.body.phone_number).to.equal(sent);
      });
    }
  }

  it('finds the field of a whole number, and no other', async () => {
    const login = await LoginHarness.atNumber();
    const fields = [...login.element.renderRoot.querySelectorAll('input:not([type=radio])')];
    const wanted = fields.map((field) => [
      field.getAttribute('autocomplete'),
      field.getAttribute('name'),
    ]);
    expect(wanted).to.eql([
      ['off', null],
      ['tel', 'tel'],
    ]);
  });
});

/** What a browser says after it has changed a field. */
function inputEvent(inputType: string): InputEvent {
  return new InputEvent('input', { inputType, bubbles: true });
}
