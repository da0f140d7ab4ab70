/** A host with an optional port: no scheme, no path, no credentials. */
const hostPattern = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/i;

/**
 * Where the endpoints live, without a slash at the end: `baseUrl`, resolved against `page`, or else
 * the host `domain` over https. Undefined where that is not an address.
 */
export function readBaseUrl(
  domain: string,
  baseUrl: string,
  page: string | undefined,
): string | undefined {
  if (!baseUrl) {
    return hostPattern.test(domain) && URL.canParse(`https://${domain}`)
      ? `https://${domain}`
      : undefined;
  }
  const url = URL.canParse(baseUrl, page) && new URL(baseUrl, page);
  return url &&
    /^https?:$/.test(url.protocol) &&
    !/[?#]/.test(baseUrl) &&
    !(url.username + url.password)
    ? url.href.replace(/\/+$/, '')
    : undefined;
}

/** Whether codes would cross a network in the clear. */
export function isExposed(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === 'http:' && !/^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
