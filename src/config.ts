import { readBaseUrl } from './api/base-url.js';
import { connections } from './api/passwordless.js';
import type { Connection, Send } from './api/passwordless.js';
import type { FlowConfig } from './flow/flow-host.js';

/** What a site sets: the properties of the element by the same names. */
export interface Settings {
  /** The tenant's host, such as `acme.eu.auth0.com`. */
  domain?: string;
  /** Where the endpoints live, if not at `https://{domain}`. */
  baseUrl?: string;
  clientId: string;
  /** In the order in which they are offered. Default: `email sms` */
  connections?: string | readonly Connection[];
  /** What an email brings. Default: `code` */
  send?: Send;
  /** Default: `openid profile email` */
  scope?: string;
  audience?: string;
  redirectUri?: string;
  /** ISO 3166-1 alpha-2. Default: where the visitor seems to be. */
  defaultCountry?: string;
  /** ISO 3166-1 alpha-2. Default: all */
  countries?: string | readonly string[];
  /** Digits. Default: 6 */
  codeLength?: number;
  /** Seconds. Default: 30 */
  resendAfter?: number;
  /** Seconds. Default: 15 */
  timeout?: number;
  authParams?: Readonly<Record<string, unknown>>;
  /** Default: `globalThis.fetch` */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What the site set, as the flow needs it; what makes no sense falls back to its default. */
export function readConfig(settings: Settings, language: string): FlowConfig {
  const { audience, authParams = {}, clientId, scope = 'openid profile email' } = settings;
  const { codeLength = 0, resendAfter = -1, timeout = 0 } = settings;
  return {
    tenant: {
      baseUrl: baseUrlOf(settings) ?? '',
      clientId,
      language,
      timeout: timeout > 0 ? timeout : 15,
      fetch: settings.fetch ?? globalThis.fetch,
    },
    connections: readConnections(settings.connections),
    send: settings.send === 'link' ? 'link' : 'code',
    scope,
    redirectUri: absolute(settings.redirectUri),
    authParams: audience ? { audience, ...authParams } : authParams,
    defaultCountry: settings.defaultCountry ?? '',
    countries: words(settings.countries),
    codeLength: codeLength > 0 ? codeLength : 6,
    resendAfter: resendAfter >= 0 ? resendAfter : 30,
  };
}

/** The attribute that keeps a login from working, or undefined where it can. */
export function findProblem(settings: Settings & { loginUri?: string }): string | undefined {
  const { baseUrl, clientId, loginUri } = settings;
  if (!baseUrlOf(settings)) return baseUrl ? 'base-url' : 'domain';
  if (!clientId || /\s/.test(clientId)) return 'client-id';
  // Tokens are for the site that the visitor is on.
  const isElsewhere = loginUri && !absolute(loginUri).startsWith(`${location.origin}/`);
  return isElsewhere ? 'login-uri' : undefined;
}

function baseUrlOf({ domain = '', baseUrl = '' }: Settings): string | undefined {
  return readBaseUrl(domain, baseUrl, page());
}

/** What addresses are relative to; nothing, where there is no page. */
function page(): string | undefined {
  return (globalThis as { document?: Document }).document?.baseURI;
}

function absolute(url: string | undefined): string {
  return url && URL.canParse(url, page()) ? new URL(url, page()).href : '';
}

function readConnections(value: Settings['connections']): readonly Connection[] {
  const known = words(value).filter((word): word is Connection =>
    (connections as readonly string[]).includes(word),
  );
  return known.length ? [...new Set(known)] : connections;
}

/** An array as it is; a text split at spaces and commas. */
function words(value: string | readonly string[] = ''): string[] {
  return String(value).match(/[^\s,]+/g) ?? [];
}
