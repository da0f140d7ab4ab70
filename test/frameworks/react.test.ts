import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PasswordlessLoginProps } from '../../src/react.js';
import { PasswordlessLogin } from '../../src/react.js';

const ignore = (): undefined => undefined;

const sent: [string, PasswordlessLoginProps, string][] = [
  ['a property by its attribute', { clientId: 'abc123' }, ' client-id="abc123"'],
  ['a list as words', { connections: ['sms', 'email'] }, ' connections="sms email"'],
  ['a number', { resendAfter: 0 }, ' resend-after="0"'],
  ['what is true', { disabled: true }, ' disabled=""'],
  ['not what is false', { disabled: false }, ''],
  ['not what is undefined', { scope: undefined }, ''],
  ['not what has no attribute', { messages: {}, authParams: {}, fetch: globalThis.fetch }, ''],
  ['not a listener', { onPasswordlessSuccess: ignore, onClick: ignore }, ''],
  ['what every tag takes', { className: 'card', lang: 'de' }, ' class="card" lang="de"'],
];

describe('A server that renders the React component', () => {
  for (const [what, props, attributes] of sent) {
    it(`sends ${what}`, () => {
      assert.equal(
        renderToStaticMarkup(createElement(PasswordlessLogin, props)),
        `<passwordless-login${attributes}></passwordless-login>`,
      );
    });
  }

  it('sends what is slotted', () => {
    const logo = createElement('img', { slot: 'logo' });
    assert.equal(
      renderToStaticMarkup(createElement(PasswordlessLogin, {}, logo, 'Hello')),
      '<passwordless-login><img slot="logo"/>Hello</passwordless-login>',
    );
  });
});
