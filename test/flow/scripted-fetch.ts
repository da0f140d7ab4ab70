import type { Json } from '../../src/api/wire-error.js';

/** A request that waits for the test to answer it. It does not heed its signal. */
export interface ScriptedRequest {
  /** `start`, `verify`, or whatever else the address ends with. */
  endpoint: string;
  body: Json;
  signal: AbortSignal;
  answer: (status: number, body?: unknown, headers?: Record<string, string>) => void;
}

/** A `fetch` whose requests the test answers one by one. */
export function scriptedFetch() {
  const requests: ScriptedRequest[] = [];
  const unseen: ScriptedRequest[] = [];
  const waiting: ((request: ScriptedRequest) => void)[] = [];

  const fetch: typeof globalThis.fetch = (input, init) =>
    new Promise((resolve) => {
      const url = (input instanceof Request ? input.url : input).toString();
      const request: ScriptedRequest = {
        endpoint: url.split('/').at(-1)!,
        body: JSON.parse(init!.body as string) as Json,
        signal: init!.signal!,
        answer: (status, body, headers = {}) =>
          resolve(
            new Response(body === undefined ? null : JSON.stringify(body), { status, headers }),
          ),
      };
      requests.push(request);
      const take = waiting.shift();
      if (take) take(request);
      else unseen.push(request);
    });

  return {
    fetch,
    /** All requests so far. */
    requests,
    /** The next request that was not asked for yet, as soon as it is made. */
    next: (): Promise<ScriptedRequest> => {
      const request = unseen.shift();
      return request ? Promise.resolve(request) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
