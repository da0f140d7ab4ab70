import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** Which tenant signs its visitors in, and for which application. */
export interface SiteOptions {
  /** Origin of the tenant, `https://acme.eu.auth0.com`. */
  tenant: string;
  clientId: string;
}

/**
 * A site that has no script of its own: the widget posts the tokens to `/session`, which checks them
 * and remembers who came. Its pages are as short as they can be; the checks are all that are needed.
 */
export function createSite({ tenant, clientId }: SiteOptions): Hono {
  const site = new Hono();
  const sessions = new Map<string, string>();
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', tenant));

  site.get('/', async (c) => {
    const page = await readFile(new URL('index.html', import.meta.url), 'utf8');
    return c.html(page.replace('{tenant}', tenant).replace('{client-id}', clientId));
  });

  site.post('/session', async (c) => {
    const form = await c.req.parseBody<Record<string, string>>();
    const token = getCookie(c, 'passwordless_csrf_token');
    deleteCookie(c, 'passwordless_csrf_token');
    // 1. The form comes from a page of this site: no other can set the cookie.
    if (!token || token !== form.passwordless_csrf_token) return c.text('Sign in again.', 403);
    // 2. The tenant signed the token, for this application, and not too long ago.
    const verified = await jwtVerify(form.id_token ?? '', keys, {
      issuer: `${tenant}/`,
      audience: clientId,
    }).catch(() => null);
    if (!verified) return c.text('Sign in again.', 403);
    // 3. From here on the site's own cookie says who it is; the tokens are not kept.
    const session = crypto.randomUUID();
    sessions.set(session, String(verified.payload.email ?? verified.payload.phone_number));
    const secure = new URL(c.req.url).protocol === 'https:';
    setCookie(c, 'session', session, { httpOnly: true, sameSite: 'Lax', secure });
    return c.redirect('/account', 303);
  });

  site.get('/account', (c) => {
    const who = sessions.get(getCookie(c, 'session') ?? '');
    return who ? c.text(`Signed in as ${who}`) : c.redirect('/');
  });

  site.use('/*', serveStatic({ root: 'dist/cdn' }));
  return site;
}
