import type { ErrorCode } from '../api/catalog.js';
import type { Tenant } from '../api/request.js';
import { checkAnswer } from './check-answer.js';
import { findAnswer } from './link-answer.js';
import { forgetLink, recallLink } from './pending-links.js';

export { awaitOtherTab, tellOtherTabs } from './other-tabs.js';
export { expectLink } from './pending-links.js';

/** What a link brought back to this page. */
export interface OpenedLink {
  /** The tenant's answer. */
  params: Readonly<Record<string, string>>;
  /** The address of the page without the answer. */
  href: string;
  /** Whom the link was sent to, or empty where another browser asked for it. */
  email: string;
  /** Whether this browser asked for a newer link since. */
  newerSent: boolean;
  /** Why the answer cannot be accepted, or undefined where it can. Rejects without a network. */
  check: (signal: AbortSignal) => Promise<ErrorCode | undefined>;
}

/** The link whose answer is in `href`, where it is meant for us. It can be opened once. */
export function openLink(href: string, tenant: Tenant): OpenedLink | null {
  const answer = findAnswer(href, tenant);
  if (!answer) return null;
  const { link, newerSent } = recallLink(tenant, answer.params.state!);
  forgetLink(answer.params.state!);
  return {
    ...answer,
    email: link?.email ?? '',
    newerSent,
    check: (signal) => checkAnswer(answer, link, tenant, signal),
  };
}
