import type { ErrorCode } from '../api/catalog.js';
import type { Tenant } from '../api/request.js';
import type { LinkAnswer } from './link-answer.js';
import type { PendingLink } from './pending-links.js';

/**
 * Why what a link brought back cannot be accepted, or undefined where it can.
 *
 * @param link - what this browser kept of the link, absent where another one asked for it
 * @throws where the keys of the tenant cannot be fetched
 */
export async function checkAnswer(
  { params }: LinkAnswer,
  link: PendingLink | undefined,
  tenant: Tenant,
  signal: AbortSignal,
): Promise<ErrorCode | undefined> {
  if (!link) return 'link_other_browser';
  // A `code` is worth nothing before the site exchanges it, and is checked then.
  if (params.code) return undefined;
  const { fetchKeys, isGenuine } = await import('./id-token.js');
  const keys = await fetchKeys(tenant, signal);
  const genuine = await isGenuine(params.id_token ?? '', link.nonce, tenant.clientId, keys);
  return genuine ? undefined : 'response_invalid';
}
