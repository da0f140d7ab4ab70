import { releaseChanges } from './changelog.js';
import { assertAbove } from './version.js';

/** What a release needs to know of the repository and does to it. */
export interface Repository {
  /** The files that are changed or new since the latest commit, as git lists them. */
  changes(): string;
  read(file: string): string;
  write(file: string, content: string): void;
  /** @throws if the command fails */
  run(command: string): void;
  today: Date;
}

/** Everything that has to hold, quickest first. */
const checks = ['check', 'build', 'size', 'test', 'check:package'];

/**
 * Makes a release, up to its commit: checks everything, then writes the version and its date and
 * packs. Nothing is written unless every check has passed.
 *
 * @returns what is to be done next
 * @throws if the repository has changes, if `version` is none that may follow, or if a check fails
 */
export function release(version: string, repository: Repository): string {
  const changes = repository.changes();
  if (changes) throw new Error(`Commit or undo these first:\n${changes}`);
  const { name, version: present } = JSON.parse(repository.read('package.json')) as {
    name: string;
    version: string;
  };
  assertAbove(version, present);
  const changelog = releaseChanges(repository.read('CHANGELOG.md'), version, repository.today);
  for (const check of checks) repository.run(`npm run ${check}`);

  repository.write('CHANGELOG.md', changelog);
  repository.run(`npm version ${version} --no-git-tag-version --ignore-scripts`);
  // What editors read names the version.
  repository.run('npm run manifest');
  repository.run('npm pack');
  return `
${name}-${version}.tgz is what will be published. Look through it and the changes, then:

  git commit --all --message "Release ${version}"
  git tag v${version}
  git push --atomic origin HEAD v${version}

The tag has CI publish it, as CONTRIBUTING.md says.`;
}
