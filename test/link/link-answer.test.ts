import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAnswer } from '../../src/link/link-answer.js';
import { stateTag } from '../../src/link/pending-links.js';
import { tenantAt } from '../api/tenants.js';

const tenant = tenantAt(fetch);
const state = `${stateTag(tenant)}0123456789abcdef01234567`;
const tokens = `access_token=a&id_token=h.p.s&scope=openid%20email&expires_in=86400&token_type=Bearer`;
const page = 'https://shop.example/login';

describe('the answer that a link brings is found', () => {
  it('with tokens in the fragment', () => {
    assert.deepEqual(findAnswer(`${page}#${tokens}&state=${state}`, tenant), {
      params: {
        access_token: 'a',
        id_token: 'h.p.s',
        scope: 'openid email',
        expires_in: '86400',
        token_type: 'Bearer',
        state,
      },
      href: page,
    });
  });

  it('with a code in the query', () => {
    assert.deepEqual(findAnswer(`${page}?code=c%2Bd&state=${state}`, tenant), {
      params: { code: 'c+d', state },
      href: page,
    });
  });

  const refusal = `error=access_denied&error_description=Only+staff%21&state=${state}`;
  for (const sign of ['#', '?']) {
    it(`with an error behind ${sign}`, () => {
      assert.deepEqual(findAnswer(`${page}${sign}${refusal}`, tenant), {
        params: { error: 'access_denied', error_description: 'Only staff!', state },
        href: page,
      });
    });
  }
});

describe("what is the site's own in the address stays, byte for byte", () => {
  const query = '?a=1&&b=%C3%A9+%2B&a=2&c&=d&e=%zz';
  const fragment = '#/cart?x=%20&y=é';
  const addresses: Record<string, [href: string, clean: string]> = {
    'in the query': [`${page}${query}#${tokens}&state=${state}`, page + query],
    'in the query, with the answer behind it': [
      `${page}${query}&code=c&state=${state}`,
      page + query,
    ],
    'in the query, with the answer before it': [
      `${page}?code=c&state=${state}&tab=%32`,
      `${page}?tab=%32`,
    ],
    'in the fragment': [`${page}?code=c&state=${state}${fragment}`, `${page}${fragment}`],
    'in the fragment, with the answer behind it': [
      `${page}${query}${fragment}&${tokens}&state=${state}`,
      `${page}${query}${fragment}`,
    ],
    'as a code and a state of its own': [
      `${page}?code=SUMMER&state=open&code=c&state=${state}`,
      `${page}?code=SUMMER&state=open`,
    ],
    'as a code and a state beside an answer in the fragment': [
      `${page}?code=SUMMER&state=open#${tokens}&state=${state}`,
      `${page}?code=SUMMER&state=open`,
    ],
    'as a code beside an error': [
      `${page}?code=SUMMER&error=access_denied&state=${state}`,
      `${page}?code=SUMMER`,
    ],
  };
  for (const [name, [href, clean]] of Object.entries(addresses)) {
    it(name, () => {
      assert.equal(findAnswer(href, tenant)?.href, clean);
    });
  }

  it('and is not taken for a part of the answer', () => {
    const href = `${page}?code=SUMMER&state=open&code=c&state=${state}`;
    assert.deepEqual(findAnswer(href, tenant)?.params, { code: 'c', state });
  });
});

describe('an address holds nothing that is meant for us', () => {
  const other = stateTag({ ...tenant, clientId: 'other-client' });
  const elsewhere = stateTag({ ...tenant, baseUrl: 'https://other.example' });
  const addresses: Record<string, string> = {
    'without an answer': page,
    'with nothing behind its signs': `${page}?#`,
    'with an answer that has no state': `${page}?code=c`,
    'with the state of somebody else on the page': `${page}?code=c&state=0123456789abcdef`,
    'with the state of another application': `${page}?code=c&state=${other}0123456789abcdef`,
    'with the state of another tenant': `${page}#${tokens}&state=${elsewhere}0123456789abcdef`,
    'with our state somewhere else': `${page}?code=c&state=x${state}&next=${state}`,
    'with our state before that of somebody else': `${page}?state=${state}&code=c&state=open`,
  };
  for (const [name, href] of Object.entries(addresses)) {
    it(name, () => {
      assert.equal(findAnswer(href, tenant), null);
    });
  }
});
