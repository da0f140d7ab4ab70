/** Longer waits are a clock or a unit that is wrong, not a rule of a tenant. */
const longest = 86_400;

/** Whole seconds, or undefined where there are none to wait. */
export function plausible(seconds: number): number | undefined {
  return seconds >= 0 && seconds <= longest ? Math.max(1, Math.ceil(seconds)) : undefined;
}

/**
 * Seconds until another request makes sense: `Retry-After`, in seconds or as a date (RFC 9110,
 * 10.2.3), else `x-ratelimit-reset`, a UNIX time in seconds. Undefined where neither can be read,
 * which is usual across origins.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const retryAfter = headers.get('retry-after') ?? '';
  return (
    plausible(
      /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000,
    ) ?? plausible(Number(headers.get('x-ratelimit-reset')) - now / 1000)
  );
}
