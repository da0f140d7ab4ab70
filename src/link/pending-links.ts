import type { Tenant } from '../api/request.js';
import type { Json } from '../api/wire-error.js';

/** A link that this browser asked for. `at` is in milliseconds since 1970. */
export interface PendingLink {
  state: string;
  nonce: string;
  email: string;
  at: number;
}

const key = 'passwordless-login.links';

/** Milliseconds after which no tenant still takes a link. */
const lifetime = 3_600_000;

/**
 * What every `state` of a tenant's application starts with, so that an answer can be told from one
 * that is meant for somebody else on the page, also in a browser that did not ask for it (FNV-1a).
 */
export function stateTag({ baseUrl, clientId }: Tenant): string {
  let hash = 0x811c9dc5;
  for (const char of `${baseUrl} ${clientId}`) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a link is asked for with. */
export interface LinkOptions {
  tenant: Tenant;
  /** Default: this page, without its query and fragment. */
  redirectUri: string;
  /** Of them, `response_type` is the site's choice; default `token id_token`. */
  authParams: Json;
}

/**
 * Keeps in this browser that a link is asked for, and gives the parameters to ask for it with. The
 * `state` and `nonce` are of no use to anybody without the tenant's answer; they are forgotten with
 * it, or after an hour.
 */
export function expectLink(
  { tenant, redirectUri, authParams }: LinkOptions,
  email: string,
  randomText: () => string,
): Json {
  const tag = stateTag(tenant);
  const state = tag + randomText().slice(tag.length);
  const nonce = randomText();
  write([...read(), { state, nonce, email, at: Date.now() }]);
  return {
    state,
    nonce,
    redirect_uri: redirectUri || location.origin + location.pathname,
    response_type: responseType(authParams.response_type),
  };
}

/** What the site asks for, with an ID token or a code, since nothing else can be checked. */
function responseType(wanted: unknown): string {
  if (typeof wanted !== 'string') return 'token id_token';
  return /id_token|code/.test(wanted) ? wanted : `${wanted} id_token`;
}

/** The link that `state` belongs to, and whether a newer one was asked for since. */
export function recallLink(
  tenant: Tenant,
  state: string,
): { link: PendingLink | undefined; newerSent: boolean } {
  const links = read().filter((link) => link.state.startsWith(stateTag(tenant)));
  const link = links.find((candidate) => candidate.state === state);
  return { link, newerSent: link !== undefined && link !== links.at(-1) };
}

/** A link can be answered once. */
export function forgetLink(state: string): void {
  write(read().filter((link) => link.state !== state));
}

function read(): PendingLink[] {
  try {
    const links = JSON.parse(localStorage.getItem(key) ?? '[]') as PendingLink[];
    return links.filter(({ at }) => at > Date.now() - lifetime);
  } catch {
    return [];
  }
}

function write(links: PendingLink[]): void {
  try {
    if (links.length) localStorage.setItem(key, JSON.stringify(links));
    else localStorage.removeItem(key);
  } catch {
    // Without storage the link will be one of another browser, and its message says what to do.
  }
}
