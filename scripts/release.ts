import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { release } from './package/release.js';

/** `npm run release -- 1.2.3` makes everything ready that is to be committed and published. */
try {
  const [version = ''] = process.argv.slice(2);
  const next = release(version, {
    changes: () => execSync('git status --porcelain', { encoding: 'utf8' }),
    read: (file) => readFileSync(file, 'utf8'),
    write: (file, content) => writeFileSync(file, content),
    run: (command) => execSync(command, { stdio: 'inherit' }),
    today: new Date(),
  });
  console.log(next);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
