import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Some browsers keep that an address could not be had, so the next try is at another one: the same
 * with a question mark behind it.
 */
const importAgain = `
const addresses = {};
const importAgain = (url) =>
  import((addresses[url] ??= url)).catch((error) => {
    addresses[url] += '?';
    throw error;
  });
`;

/** Lets each lazy part of the script-tag build be loaded after all, once that has failed. */
export function triedAgain(): Plugin {
  return {
    name: 'tried-again',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk(code) {
      const starts: number[] = [];
      new Visitor({
        ImportExpression: ({ start }) => void starts.push(start),
      }).visit(parseSync('chunk.js', code).program);
      if (starts.length === 0) return null;
      const calls = starts.reverse().reduce((before, start) => {
        const after = before.slice(start).replace(/^import/, 'importAgain');
        return before.slice(0, start) + after;
      }, code);
      // Ahead of the rest: what is on the page already may need a part at once.
      return { code: importAgain + calls, map: null };
    },
  };
}
