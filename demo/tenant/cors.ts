import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { isLoopback } from './origins.js';
import type { Settings } from './settings.js';

/** CORS for the allowed origins. Any other gets no CORS header at all, as from a real tenant. */
export function corsForAllowed({ allowedOrigins }: Settings): MiddlewareHandler {
  const allow = cors({
    origin: (origin) => origin,
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['content-type', 'x-request-language', 'auth0-client'],
    exposeHeaders: [
      'retry-after',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ],
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('origin') ?? '';
    const allowed = allowedOrigins ? allowedOrigins.includes(origin) : isLoopback(origin);
    return allowed ? allow(c, next) : next();
  };
}

/** CORS for the public documents, which every origin may read. */
export const corsForAll: MiddlewareHandler = cors({ origin: '*', allowMethods: ['GET'] });
