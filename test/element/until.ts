/** Lets everything run that is ready to. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds after which a condition is taken to be one that never comes. */
const patience = 20_000;

/** Waits until the condition holds. */
export async function until(what: string, condition: () => unknown): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await turn();
  }
}
