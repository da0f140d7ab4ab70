import {
  catalog,
  createLogin,
  loadLocale,
  PasswordlessError,
  start,
} from 'passwordless-login/core';
import type { FlowState, Settings, Tokens } from 'passwordless-login/core';

const settings: Settings = { domain: 'acme.eu.auth0.com', clientId: 'abc123', codeLength: 4 };
const states: FlowState[] = [];
let tokens: Tokens | undefined;

const login = createLogin(settings, {
  stateChanged: (state) => states.push(state),
  emit(name, detail) {
    name satisfies `passwordless-${string}`;
    if ('tokens' in detail) tokens = detail.tokens;
  },
});
await login.submitIdentifier('ada@example.com');
await login.submitCode('1234');
login.state.step satisfies string;
tokens satisfies Tokens | undefined;

catalog.map(({ code, fixableBy }) => new PasswordlessError(code, { description: fixableBy }));
(await loadLocale('de')).tag satisfies string;
start satisfies (...args: never[]) => Promise<void>;

// @ts-expect-error: an application has an id.
createLogin({ domain: 'acme.eu.auth0.com' }, { stateChanged() {}, emit() {} });
// @ts-expect-error: somebody has to look at the states.
createLogin(settings, {});
// @ts-expect-error: a setting that is not there is left out.
const other: Settings = { clientId: 'abc123', domain: undefined };
// @ts-expect-error: the core knows of no element.
import { PasswordlessLogin } from 'passwordless-login/core';
