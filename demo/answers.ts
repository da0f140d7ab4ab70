import type { Fault } from './tenant/faults.js';
import type { WireEndpoint, WireError } from './tenant/wire-errors.js';
import { sampleResponse, wireErrors } from './tenant/wire-errors.js';

/** An answer that the tenant can be made to give. */
export interface Answer {
  label: string;
  /** The endpoints that give it, whichever is asked first. */
  endpoints: readonly Endpoint[];
  fault: Omit<Fault, 'endpoint'>;
}

export type Endpoint = 'start' | 'verify';

const both = ['start', 'verify'] as const;

/** The answers by the heading to list them under. */
export const answers: readonly { heading: string; answers: readonly Answer[] }[] = [
  { heading: 'of POST /passwordless/start', answers: errorsOf('start', ['start']) },
  { heading: 'of POST /passwordless/verify', answers: errorsOf('verify', ['verify']) },
  { heading: 'of either', answers: errorsOf('any', both) },
  {
    heading: 'of either, without an answer that makes sense',
    answers: [
      { label: 'never answers', endpoints: both, fault: { status: 0 } },
      {
        label: 'drops the connection',
        endpoints: both,
        // A browser quietly tries again where it had used the connection before.
        fault: { status: 0, drop: true, times: 10 },
      },
      {
        label: 'garbage',
        endpoints: both,
        fault: {
          status: 400,
          headers: { 'content-type': 'application/json' },
          body: '{"error": "serv\u0000<p>',
        },
      },
    ],
  },
];

function errorsOf(endpoint: WireEndpoint, endpoints: readonly Endpoint[]): Answer[] {
  return wireErrors
    .filter((row) => row.endpoint === endpoint)
    .map((row) => ({ label: labelOf(row), endpoints, fault: sampleResponse(row) }));
}

function labelOf(row: WireError): string {
  const { code, error, sample } = row;
  return `${code} — ${[error ?? sampleResponse(row).status, sample].filter(Boolean).join('/')}`;
}
