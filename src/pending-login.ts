import type { FlowState, PendingLogin } from './flow/flow.js';

/** Milliseconds. Tenants take a code for 3 minutes, unless they are told otherwise. */
const lifetime = 15 * 60_000;

/** What is kept, and by which page: elements on the same one do not take over from each other. */
type Kept = PendingLogin & { page: number };

/**
 * Keeps what is pending in `state` for as long as the tab lives, and forgets it where nothing is: a
 * visitor who leaves for their mail app may find the page loaded anew. A code or token is never kept.
 */
export function keepPending(key: string, { step, sentTo, resendAt, waitUntil }: FlowState): void {
  const page = performance.timeOrigin;
  const kept = { step, sentTo, resendAt, waitUntil, page };
  try {
    if (step === 'code' || step === 'link') sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage the visitor starts over.
  }
}

/** What an earlier page of this tab has kept, while it can still be of use. */
export function recallPending(key: string): PendingLogin | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
    if (!kept || kept.page === performance.timeOrigin) return undefined;
    if (kept.resendAt + lifetime > Date.now()) return kept;
    sessionStorage.removeItem(key);
  } catch {
    // Kept by something else, or not to be had.
  }
  return undefined;
}
