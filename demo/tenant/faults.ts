import type { MiddlewareHandler } from 'hono';
import { rejectOnAbort } from './abort.js';
import { isObject } from './body.js';
import { Refusal } from './refusal.js';
import type { Settings } from './settings.js';

/** An answer to give in place of the real one. */
export interface Fault {
  /** `start`, `verify`, or a path. */
  endpoint: string;
  /** 200 to 599, or 0 for no answer, ever. */
  status: number;
  headers?: Record<string, string>;
  /** A string is sent as it is, anything else as JSON. */
  body?: unknown;
  /** Milliseconds before the answer; default 0. */
  delay?: number;
  /** How many requests get it; default 1. */
  times?: number;
  /** Breaks the connection in place of an answer. */
  drop?: boolean;
}

/** The error of a request whose connection a fault broke; `fetch` rejects with a TypeError, too. */
export class ConnectionDropped extends TypeError {}

/** The faults that wait for their request. */
export class Faults {
  #waiting: { fault: Fault; left: number }[] = [];

  /** Puts a new list in place of what was waiting. Throws a 400 Refusal for what is no list of faults. */
  replace(list: unknown): void {
    if (!Array.isArray(list) || !list.every(isFault)) {
      throw new Refusal(400, 'invalid_request', 'expected a list of faults');
    }
    this.#waiting = list.map((fault) => ({ fault, left: fault.times ?? 1 }));
  }

  /** The fault for the next request of a path, which uses up one of its times. */
  take(path: string): Fault | undefined {
    const entry = this.#waiting.find(
      ({ fault: { endpoint }, left }) =>
        left > 0 && (endpoint === path || `/passwordless/${endpoint}` === path),
    );
    if (entry) entry.left -= 1;
    return entry?.fault;
  }
}

/** Answers with the faults that wait, before anything else is looked at. */
export function answerFaults(faults: Faults, { sleep }: Settings): MiddlewareHandler {
  return async (c, next) => {
    const fault = c.req.method === 'OPTIONS' ? undefined : faults.take(c.req.path);
    if (!fault) return next();
    const { signal } = c.req.raw;
    if (fault.delay) await sleep(fault.delay, signal);
    if (fault.drop) throw new ConnectionDropped('The connection was dropped.');
    if (fault.status === 0) await rejectOnAbort(signal);
    return toResponse(fault);
  };
}

function isFault(value: unknown): value is Fault {
  if (!isObject(value) || typeof value.endpoint !== 'string') return false;
  const status = Number.isInteger(value.status) ? Number(value.status) : NaN;
  return status === 0 || (status >= 200 && status <= 599);
}

function toResponse({ status, headers = {}, body }: Fault): Response {
  // Response refuses a body with these.
  const bodiless = body === undefined || [204, 205, 304].includes(status);
  if (bodiless) return new Response(null, { status, headers });
  if (typeof body === 'string') return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}
