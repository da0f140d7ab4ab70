import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
// As the runner ends a file that takes too long, or who waits for it.
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => process.exit(1));

/** Takes care that a detached process does not outlive this one, and neither do those it starts. */
export function own<Child extends ChildProcess>(child: Child): Child {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Milliseconds that a process has to end by itself. */
const patience = 2000;

/** Ends a process and those that it started, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (running.has(child)) {
    const ended = once(child, 'exit');
    signal(child, 'SIGTERM');
    const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
  // One that has inherited them would keep this process waiting.
  for (const stream of child.stdio) stream?.destroy();
}

/** Signals a process and those that it started. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // All of them have ended.
  }
}
