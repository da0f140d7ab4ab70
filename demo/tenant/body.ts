import { Refusal } from './refusal.js';

/** A JSON object nobody has checked yet. */
export type Body = Readonly<Record<string, unknown>>;

/** Reads a request's JSON object; throws a 400 Refusal for anything else. */
export async function readBody(request: Request): Promise<Body> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(400, 'invalid_request', 'the content type must be application/json');
  }
  const value = await readJson(request);
  if (!isObject(value)) {
    throw new Refusal(400, 'invalid_request', 'the body must be a JSON object');
  }
  return value;
}

/** Reads a request's JSON, whatever its content type says; throws a 400 Refusal for anything else. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Refusal(400, 'invalid_request', 'the body is not valid JSON');
  }
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is a string with something in it, else `null`. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
