import { existsSync, readFileSync } from 'node:fs';

/** Fails unless the manifest that was just written to `argv[2]` equals the committed one. */
const [committed, fresh] = ['custom-elements.json', process.argv[2] ?? ''].map((file) =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined,
);
if (fresh === undefined || committed !== fresh) {
  console.error('custom-elements.json is stale: run `npm run manifest` and commit it.');
  process.exitCode = 1;
}
