import type { ErrorCode } from './catalog.js';

/**
 * Runs `task` for at most `seconds`, or until it is `abandoned`; then rejects with the reason of the
 * signal, also where the task does not heed it.
 */
export async function limited<Result>(
  seconds: number,
  abandoned: AbortSignal,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = AbortSignal.timeout(seconds * 1000);
  const signal = AbortSignal.any([abandoned, late]);
  signal.throwIfAborted();
  try {
    return await Promise.race([
      task(signal),
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    ]);
  } catch (cause) {
    // Node may collect a timeout that is only a part of another signal, so it is used here too.
    throw late.aborted ? (signal.reason ?? cause) : cause;
  }
}

/** What kept an answer from arriving. A blocked origin looks like no network. */
export function networkCode(cause: unknown): ErrorCode {
  if ((cause as Partial<Error> | undefined)?.name === 'TimeoutError') return 'timeout';
  // Servers and workers may know nothing of being online.
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return navigator?.onLine === false ? 'offline' : 'network';
}
