import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isExposed, readBaseUrl } from '../../src/api/base-url.js';

const page = 'https://shop.example/account/login?next=%2Fcart#top';

describe('the endpoints live', () => {
  const places: [domain: string, baseUrl: string, place: string][] = [
    ['acme.eu.auth0.com', '', 'https://acme.eu.auth0.com'],
    ['login.acme.example:8443', '', 'https://login.acme.example:8443'],
    ['localhost', '', 'https://localhost'],
    ['', 'https://login.acme.example', 'https://login.acme.example'],
    ['', 'https://login.acme.example/', 'https://login.acme.example'],
    ['', 'https://login.acme.example/auth//', 'https://login.acme.example/auth'],
    ['', 'http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['', '//login.acme.example', 'https://login.acme.example'],
    ['', '/auth', 'https://shop.example/auth'],
    ['', '/', 'https://shop.example'],
    ['', 'auth/', 'https://shop.example/account/auth'],
    ['acme.eu.auth0.com', '/auth', 'https://shop.example/auth'],
    ['not a host', '/auth', 'https://shop.example/auth'],
  ];
  for (const [domain, baseUrl, place] of places) {
    it(`at ${place} for domain "${domain}" and base-url "${baseUrl}"`, () => {
      assert.equal(readBaseUrl(domain, baseUrl, page), place);
    });
  }
});

describe('nothing can be sent to', () => {
  const domains = [
    '',
    ' ',
    'https://acme.eu.auth0.com',
    'acme.eu.auth0.com/',
    'acme.eu.auth0.com/login',
    'ada@acme.example',
    'acme example',
    '.acme.example',
    'acme.example:',
    'acme.example:https',
    'acme.example:99999',
    '999.999.999.999',
    'acme.example?x',
    'acme.example#x',
    'javascript:alert(1)',
  ];
  for (const domain of domains) {
    it(`the domain "${domain}"`, () => {
      assert.equal(readBaseUrl(domain, '', page), undefined);
    });
  }

  const baseUrls = [
    'https://',
    'http://acme.example:99999',
    'ftp://acme.example',
    'javascript:alert(1)',
    'data:text/html,',
    'https://ada@acme.example',
    'https://:secret@acme.example',
    'https://acme.example/?tenant=a',
    'https://acme.example/?',
    '/auth#',
    '/auth#x',
  ];
  for (const baseUrl of baseUrls) {
    it(`the base-url "${baseUrl}"`, () => {
      assert.equal(readBaseUrl('acme.example', baseUrl, page), undefined);
    });
  }
});

describe('codes cross a network in the clear', () => {
  const addresses: [baseUrl: string, exposed: boolean][] = [
    ['https://acme.example', false],
    ['http://acme.example', true],
    ['http://localhost', false],
    ['http://localhost:4000/auth', false],
    ['http://shop.localhost:4000', false],
    ['http://127.0.0.1:4000', false],
    ['http://127.8.9.1', false],
    ['http://[::1]:4000', false],
    ['http://localhost.example', true],
    ['http://127.0.0.1.example', true],
    ['http://example/localhost', true],
  ];
  for (const [baseUrl, exposed] of addresses) {
    it(`${exposed ? 'to' : 'not to'} ${baseUrl}`, () => {
      assert.equal(isExposed(baseUrl), exposed);
    });
  }
});

describe('without a page', () => {
  it('an absolute address is taken', () => {
    assert.equal(readBaseUrl('', 'https://acme.example/', undefined), 'https://acme.example');
  });

  it('a relative one leads nowhere', () => {
    assert.equal(readBaseUrl('', '/auth', undefined), undefined);
  });
});
