import { isCustomElement } from 'passwordless-login/vue';
import type { GlobalComponents } from 'vue';

isCustomElement('passwordless-login') satisfies boolean;

type Props = InstanceType<GlobalComponents['passwordless-login']>['$props'];
export const right: Props = {
  clientId: 'abc123',
  connections: ['sms'],
  onPasswordlessSuccess: ({ detail }) => detail.tokens.idToken satisfies string | undefined,
};

// @ts-expect-error: a tag is text.
isCustomElement(HTMLElement);
// @ts-expect-error: there is no such way to log in.
export const wrong: Props = { connections: ['fax'] };
