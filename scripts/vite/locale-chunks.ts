import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const folder = new URL('../../src/i18n/locales/', import.meta.url);

/**
 * Gives the locales names that can be told from their tags, with one hash for all. A table with the
 * name and the hash of each would weigh a kilobyte, which everybody who reads English would load too.
 */
export function localeChunks(): Plugin {
  const tags = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((tag) => tag !== 'en')
    .sort();
  const hash = createHash('sha256');
  for (const tag of tags) hash.update(readFileSync(new URL(`${tag}.ts`, folder)));
  const suffix = hash.digest('hex').slice(0, 8);

  return {
    name: 'locale-chunks',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const tag of tags) {
        const id = `src/i18n/locales/${tag}.ts`;
        this.emitFile({ type: 'chunk', id, fileName: `cdn/locale-${tag}-${suffix}.js` });
      }
    },
    load: {
      filter: { id: /\/src\/i18n\/loaders\.ts$/ },
      handler: () => `
export const tags = '${tags.join(' ')}'.split(' ');
export const load = async (tag) => {
  const url = \`./locale-\${tag}-${suffix}.js\`;
  const [messages] = Object.values(await import(/* @vite-ignore */ url));
  return messages;
};`,
    },
  };
}
