/**
 * Where there is no page (a worker, a server at the edge) Lit reads two of its globals all the same
 * while it loads. They are lent to it until it has; nothing is ever rendered there. In Node, Lit is
 * another build that needs nothing.
 */
const { process } = globalThis as { process?: { versions?: { node?: string } } };

export const lent = process?.versions?.node
  ? []
  : ['HTMLElement', 'document'].filter((name) => !(name in globalThis));

function Nothing(): void {
  // Only extended, never made.
}
Nothing.createTreeWalker = Nothing;

for (const name of lent) {
  Object.defineProperty(globalThis, name, { configurable: true, value: Nothing });
}
