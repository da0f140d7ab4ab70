import type { Tenant } from '../api/request.js';
import { stateTag } from './pending-links.js';

/** What a tenant adds to the address that a link returns to. */
const names = [
  'access_token',
  'code',
  'expires_in',
  'id_token',
  'refresh_token',
  'scope',
  'state',
  'token_type',
];
const errorNames = ['error', 'error_description', 'error_uri', 'state'];

export interface LinkAnswer {
  params: Readonly<Record<string, string>>;
  /** The address without the answer; what is the site's own in it is as it was. */
  href: string;
}

/** The tenant's answer in `href`, in the fragment or else the query, where it is meant for us. */
export function findAnswer(href: string, tenant: Tenant): LinkAnswer | null {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  const tag = stateTag(tenant);
  const inFragment = takeAnswer(fragment, tag);
  if (inFragment) return { params: inFragment.params, href: path + query + inFragment.rest };
  const inQuery = takeAnswer(query, tag);
  return inQuery && { params: inQuery.params, href: path + inQuery.rest + fragment };
}

/** `part` starts with its `?` or `#`, and so does what is left of it. */
function takeAnswer(
  part: string,
  tag: string,
): { params: Record<string, string>; rest: string } | null {
  const pairs = part.slice(1).split('&');
  const sent = new URLSearchParams(part.slice(1));
  if (!sent.getAll('state').at(-1)?.startsWith(tag)) return null;
  const wanted = sent.has('error') ? errorNames : names;
  const params: Record<string, string> = {};
  // From the end: the answer was added behind what the site has of the same name.
  const own = pairs.reverse().filter((pair) => {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    if (!wanted.includes(name) || name in params) return true;
    params[name] = value;
    return false;
  });
  return { params, rest: own.length ? part.charAt(0) + own.reverse().join('&') : '' };
}
