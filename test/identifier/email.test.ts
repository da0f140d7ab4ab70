import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEmail } from '../../src/identifier/email.js';

/** A domain of this many characters, in labels that are as long as they may be. */
function domainOf(length: number): string {
  return `${'a'.repeat(63)}.`.repeat(length).slice(0, length);
}

describe('an email address is taken as browsers take it', () => {
  const addresses = [
    'ada@example.com',
    'Ada.Lovelace@Example.COM',
    'ada+shop@mail.example.co.uk',
    'ada@localhost',
    '0@0',
    'a@b.c',
    "!#$%&'*+/=?^_`{|}~-@example.com",
    '.ada..lovelace.@example.com',
    'ada@xn--mnchen-3ya.example',
    `ada@${'a'.repeat(63)}.example`,
    `a@${domainOf(252)}`,
  ];
  for (const email of addresses) {
    it(email, () => {
      assert.deepEqual(readEmail(email), { connection: 'email', email });
    });
  }

  it('without the white space around it', () => {
    const email = 'ada@example.com';
    assert.deepEqual(readEmail(` \t${email}\r\n\u00a0`), { connection: 'email', email });
  });

  const domains: [typed: string, sent: string][] = [
    ['Ada@münchen.example', 'Ada@xn--mnchen-3ya.example'],
    ['ada@MÜNCHEN.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@例え。テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@مثال.إختبار', 'ada@xn--mgbh0fb.xn--kgbechtv'],
  ];
  for (const [typed, sent] of domains) {
    it(`${typed}, with the domain as mail needs it`, () => {
      assert.deepEqual(readEmail(typed), { connection: 'email', email: sent });
    });
  }
});

describe('what is no email address is refused', () => {
  const texts = [
    'ada',
    'ada@',
    '@example.com',
    'ada@@example.com',
    'ada@home@example.com',
    'ada lovelace@example.com',
    'ada@exam ple.com',
    'ada@example,com',
    'ada@example..com',
    'ada@.example.com',
    'ada@example.com.',
    'ada@-example.com',
    'ada@example-.com',
    'ada@exam_ple.com',
    'ada@[127.0.0.1]',
    '"ada"@example.com',
    'Ada <ada@example.com>',
    'ada@example.com, bob@example.com',
    'mailto:ada@example.com',
    'ada@example.com\nbcc:bob@example.com',
    'jürgen@example.com',
    `ada@${'a'.repeat(64)}.example`,
    `a@${domainOf(253)}`,
    `${'a'.repeat(100_000)}@example.com`,
    'ada@münchen.example/',
    'ada@münchen.example/shop',
    'ada@münchen.example:25',
    'ada@münchen.example?x',
    'ada@münchen.example#x',
    'ada@mün\tchen.example',
    'ada@mün%63hen.example',
    'ada@mün chen.example',
    'ada@münchen..example',
    `ada@${'ü'.repeat(63)}.example`,
  ];
  for (const text of texts) {
    it(text.slice(0, 80), () => {
      assert.equal(readEmail(text), 'email_invalid');
    });
  }
});

describe('no email address is asked for', () => {
  for (const text of ['', ' ', '\t\r\n\u00a0']) {
    it(JSON.stringify(text), () => {
      assert.equal(readEmail(text), 'email_required');
    });
  }
});
