import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestEmail } from '../../src/identifier/email.js';

describe('a slip gets the address that was meant', () => {
  const slips: Record<string, string> = {
    'gmial.com': 'gmail.com',
    'gamil.com': 'gmail.com',
    'gmal.com': 'gmail.com',
    'gmaill.com': 'gmail.com',
    'gnail.com': 'gmail.com',
    'gmail.con': 'gmail.com',
    'gmail.cmo': 'gmail.com',
    'gmail.comm': 'gmail.com',
    'gmail..com': 'gmail.com',
    gmailcom: 'gmail.com',
    'GMIAL.com': 'gmail.com',
    'goglemail.com': 'googlemail.com',
    'yaho.com': 'yahoo.com',
    'yahooo.com': 'yahoo.com',
    'hotmial.com': 'hotmail.com',
    'hotnail.com': 'hotmail.com',
    'outlok.com': 'outlook.com',
    'outllook.com': 'outlook.com',
    'icoud.com': 'icloud.com',
    'iclould.com': 'icloud.com',
  };
  for (const [domain, meant] of Object.entries(slips)) {
    it(`${domain} means ${meant}`, () => {
      assert.equal(suggestEmail(`Ada+1@${domain}`), `Ada+1@${meant}`);
    });
  }

  const others: [typed: string, meant: string][] = [
    ['ada@example,com', 'ada@example.com'],
    ['ada,lovelace@example.com', 'ada.lovelace@example.com'],
    ['ada @example.com', 'ada@example.com'],
    ['ada@ example. com', 'ada@example.com'],
    ['a d a@gmial,com', 'ada@gmail.com'],
  ];
  for (const [typed, meant] of others) {
    it(`${typed} means ${meant}`, () => {
      assert.equal(suggestEmail(typed), meant);
    });
  }
});

describe('a right address gets no suggestion', () => {
  const domains = [
    'gmail.com',
    'GMail.com',
    'googlemail.com',
    'mail.com',
    'ymail.com',
    'email.com',
    'yahoo.com',
    'yahoo.co.uk',
    'yahoo.de',
    'hotmail.com',
    'hotmail.co.uk',
    'hotmail.fr',
    'live.com',
    'msn.com',
    'outlook.com',
    'outlook.de',
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
    'gmx.com',
    'gmx.de',
    'web.de',
    'mail.ru',
    'mail.de',
    'proton.me',
    'protonmail.com',
    'pm.me',
    'fastmail.com',
    'zoho.com',
    'yandex.com',
    'qq.com',
    'hey.com',
    'example.com',
    'example.co',
    'localhost',
  ];
  for (const domain of domains) {
    it(domain, () => {
      assert.equal(suggestEmail(` ada@${domain} `), undefined);
    });
  }
});

describe('nothing is suggested', () => {
  const reasons: Record<string, string> = {
    'before there is anything': '',
    'before there is a domain': 'ada@',
    'before there is a name': '@gmial.com',
    'without an at sign': 'gmial.com',
    'while a domain is being typed': 'ada@gma',
    'where the result would be no address either': 'Ada <ada@gmail.com>',
  };
  for (const [reason, text] of Object.entries(reasons)) {
    it(reason, () => {
      assert.equal(suggestEmail(text), undefined);
    });
  }
});
