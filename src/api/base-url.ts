/** An attribute that the site has to mend, and why, in the words of the console. */
export interface ConfigurationProblem {
  attribute: string;
  problem: string;
}

/** A host with an optional port: no scheme, no path, no credentials. */
const hostPattern = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/i;

/**
 * Where the endpoints live, without a slash at the end: `baseUrl`, resolved against `page`, or else
 * the host `domain` over https.
 */
export function readBaseUrl(
  domain: string,
  baseUrl: string,
  page: string,
): string | ConfigurationProblem {
  if (!baseUrl) {
    return hostPattern.test(domain) && URL.canParse(`https://${domain}`)
      ? `https://${domain}`
      : { attribute: 'domain', problem: 'takes the host of the tenant, such as acme.eu.auth0.com' };
  }
  const url = URL.canParse(baseUrl, page) && new URL(baseUrl, page);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    /[?#]/.test(baseUrl) ||
    url.username + url.password
  ) {
    return { attribute: 'base-url', problem: 'takes an http(s) address or a path on this site' };
  }
  return url.href.replace(/\/+$/, '');
}

/** Whether codes would cross a network in the clear. */
export function isExposed(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === 'http:' && !/^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
