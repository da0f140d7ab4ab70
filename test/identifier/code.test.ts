import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCode } from '../../src/identifier/code.js';

describe('a code of six digits is found', () => {
  const texts: Record<string, string> = {
    'as it is': '012345',
    'with white space around it': ' 012345\n',
    'in two groups': '012 345',
    'in three groups': '01 23 45',
    'digit by digit': '0 1 2 3 4 5',
    'with a hyphen': '012-345',
    'with a dash': '012–345',
    'with a non-breaking hyphen': '012\u2011345',
    'with a dot': '012.345',
    'with a non-breaking space': '012\u00a0345',
    'with a thin space': '012\u2009345',
    'with a narrow space': '012\u202f345',
    'with an ideographic space': '０１２\u3000３４５',
    'with a space that has no width': '012\u200b345',
    'in Arabic-Indic digits': '٠١٢٣٤٥',
    'in full-width digits': '０１２３４５',
    'in Devanagari digits, in groups': '०१२ ३४५',
    'behind a mark of direction': '\u200f012345',
    'behind a letter': 'G-012345',
    'in a sentence': 'Your code is 012345.',
    'in groups in a sentence': 'Your code is 012 345. It is valid for 3 minutes.',
    'in a sentence in Arabic': 'رمزك هو ٠١٢٣٤٥ وهو صالح لمدة ٣ دقائق.',
    'in a sentence in Chinese': '您的验证码是012345，3分钟内有效。',
    'before other digits': '012345 is your code for 2 hours. Room 17.',
    'behind a date': 'On 2026-11-20 you asked for the code 012345',
    'behind a time': '12:30 Your code: 012 345',
    'behind a longer number': 'Order 20261120: 012345',
    'in the line that binds it to a site': 'Do not share it.\n@shop.example #012345',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(name, () => {
      assert.equal(readCode(text, 6), '012345');
    });
  }
});

describe('a code of another length is found', () => {
  const texts: [length: number, text: string, code: string][] = [
    [4, 'Your code is 0123. It is valid for 10 minutes.', '0123'],
    [4, '01-23', '0123'],
    [5, 'Code 01234, order 123456', '01234'],
    [8, '0123 4567', '01234567'],
    [8, 'Your code, valid for 180 seconds: 0123-4567', '01234567'],
    [1, '7', '7'],
  ];
  for (const [length, text, code] of texts) {
    it(text, () => {
      assert.equal(readCode(text, length), code);
    });
  }
});

describe('without a code of the right length', () => {
  const texts: Record<string, [text: string, digits: string]> = {
    'there is nothing in nothing': ['', ''],
    'there is nothing in words': ['no code came', ''],
    'the digits typed so far count': ['01 2', '012'],
    'digits around letters count': ['01a23', '0123'],
    'digits too many are cut off': ['0123456789', '012345'],
  };
  for (const [name, [text, digits]] of Object.entries(texts)) {
    it(name, () => {
      assert.equal(readCode(text, 6), digits);
    });
  }
});
