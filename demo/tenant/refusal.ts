import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Thrown by a check that fails; becomes the answer `{error, error_description}`. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly error: string;
  readonly headers: Record<string, string>;

  constructor(
    status: ContentfulStatusCode,
    error: string,
    description: string,
    headers: Record<string, string> = {},
  ) {
    super(description);
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}
