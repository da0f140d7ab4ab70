import type { Tenant } from '../api/request.js';
import type { Json } from '../api/wire-error.js';
import { stateTag } from './pending-links.js';

/** What goes from the tab in which a link was opened to those that wait for it. */
interface Finished {
  email: string;
  response: Json;
}

/** Only pages of the same origin are on it, which could read the address bar of that tab as well. */
function open(tenant: Tenant): BroadcastChannel {
  return new BroadcastChannel(`passwordless-login.${stateTag(tenant)}`);
}

/** Tells the other tabs of this browser what the link to `email` brought back. */
export function tellOtherTabs(tenant: Tenant, email: string, response: Json): void {
  const channel = open(tenant);
  channel.postMessage({ email, response } satisfies Finished);
  channel.close();
}

/** Resolves with what the link to `email` brings back in another tab; never, where it does not. */
export function awaitOtherTab(tenant: Tenant, email: string, signal: AbortSignal): Promise<Json> {
  const channel = open(tenant);
  // In Node, to wait is no reason to live on.
  (channel as BroadcastChannel & { unref?: () => void }).unref?.();
  signal.addEventListener('abort', () => channel.close());
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Finished>) => {
      if (data.email === email) resolve(data.response);
    };
  });
}
