import { readBaseUrl } from './api/base-url.js';
import type { ConfigurationProblem } from './api/base-url.js';
import { connections } from './api/passwordless.js';
import type { Connection } from './api/passwordless.js';
import type { FlowConfig } from './flow/flow-controller.js';
import type { PasswordlessLogin } from './passwordless-login.js';

/** What the site set, as the flow needs it; what makes no sense falls back to its default. */
export function readConfig(element: PasswordlessLogin, language: string): FlowConfig {
  const { audience, authParams, clientId, codeLength, resendAfter, timeout } = element;
  const baseUrl = readBaseUrl(element.domain, element.baseUrl, document.baseURI);
  return {
    tenant: {
      baseUrl: typeof baseUrl === 'string' ? baseUrl : '',
      clientId,
      language,
      timeout: timeout > 0 ? timeout : 15,
      fetch: element.fetch ?? globalThis.fetch,
    },
    connections: readConnections(element.connections),
    send: element.send === 'link' ? 'link' : 'code',
    scope: element.scope,
    redirectUri: absolute(element.redirectUri),
    authParams: audience ? { audience, ...authParams } : authParams,
    defaultCountry: element.defaultCountry,
    countries: words(element.countries),
    codeLength: codeLength > 0 ? codeLength : 6,
    resendAfter: resendAfter >= 0 ? resendAfter : 30,
  };
}

/** The attribute that keeps the widget from working, if there is one. */
export function findProblem(element: PasswordlessLogin): ConfigurationProblem | undefined {
  const baseUrl = readBaseUrl(element.domain, element.baseUrl, document.baseURI);
  if (typeof baseUrl !== 'string') return baseUrl;
  return /^\S+$/.test(element.clientId)
    ? undefined
    : { attribute: 'client-id', problem: 'takes the client id of the application' };
}

function absolute(url: string): string {
  return url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : '';
}

function readConnections(value: string | readonly string[]): readonly Connection[] {
  const known = words(value).filter((word): word is Connection =>
    (connections as readonly string[]).includes(word),
  );
  return known.length ? [...new Set(known)] : connections;
}

/** An array as it is; a text split at spaces and commas. */
function words(value: string | readonly string[]): string[] {
  return String(value).match(/[^\s,]+/g) ?? [];
}
