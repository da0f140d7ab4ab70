/**
 * A worker has no page, and Lit reads two of its globals while it loads. They are lent to it until
 * it has; nothing is ever rendered there.
 */
export const lent =
  'WorkerGlobalScope' in globalThis
    ? ['HTMLElement', 'document'].filter((name) => !(name in globalThis))
    : [];

function Nothing(): void {
  // Only extended, never made.
}
Nothing.createTreeWalker = Nothing;

for (const name of lent) {
  Object.defineProperty(globalThis, name, { configurable: true, value: Nothing });
}
