import { plausible } from './retry-after.js';

/** What could be read of a failed answer. */
export interface WireError {
  error?: string | undefined;
  description?: string | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** Longer texts are a gateway's page, of which the beginning tells enough. */
const longestText = 500;

export type Json = Record<string, unknown>;

function firstText(...values: unknown[]): string | undefined {
  const text = values.find((value) => typeof value === 'string' && value);
  return (text as string | undefined)?.slice(0, longestText);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON value in `text`, or undefined where there is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON object in `text`, or an empty one where there is none. */
export function readJson(text: string): Json {
  const value = parse(text);
  return isObject(value) ? value : {};
}

/**
 * Reads the body of a failed answer, whichever of the shapes seen from tenants, proxies and
 * gateways it has: `{error, error_description}`, `{code, description}`,
 * `{error_code, error_description}`, `{name, code, description}`,
 * `{statusCode, error, message, errorCode}`, `{error: 'text'}`, `{error: {name, message}}`,
 * `{message, code, retryAfterSeconds}`, plain text, HTML, nothing, or half of any of them.
 */
export function readWireError(text: string): WireError {
  const value = parse(text);
  const body = isObject(value) ? value : {};
  const nested = isObject(body.error) ? body.error : {};
  const seconds = Number(body.retryAfterSeconds ?? NaN);
  return {
    error: firstText(
      body.error,
      body.error_code,
      body.code,
      nested.code,
      nested.name,
      body.errorCode,
      body.name,
    ),
    description: firstText(
      body.error_description,
      body.description,
      body.message,
      nested.message,
      value === undefined ? text.trim() : value,
    ),
    retryAfter: plausible(seconds),
  };
}
