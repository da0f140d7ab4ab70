const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a URL or an origin lies on this machine, at any port. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopbackHosts.includes(new URL(url).hostname);
}
