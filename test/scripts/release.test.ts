import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseChanges } from '../../scripts/package/changelog.js';
import { release, type Repository } from '../../scripts/package/release.js';
import { assertAbove } from '../../scripts/package/version.js';

describe('assertAbove', () => {
  // The order of https://semver.org, and the steps of a version.
  const inOrder = [
    '0.9.10',
    '0.10.0-0',
    '0.10.0',
    '1.0.0-2',
    '1.0.0-11',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '2.0.0-beta',
    '10.0.0',
  ];
  for (const [index, present] of inOrder.entries()) {
    it(`has only what comes after it follow ${present}`, () => {
      for (const next of inOrder.slice(index + 1)) assertAbove(next, present);
      for (const next of inOrder.slice(0, index + 1)) {
        assert.throws(
          () => assertAbove(next, present),
          new Error(`${next} does not come after ${present}.`),
        );
      }
    });
  }

  for (const text of ['', '1', '1.2', 'v1.2.3', '01.2.3', '1.2.3-', '1.2.3-01', '1.2.3 ', 'next']) {
    it(`takes "${text}" for no version`, () => {
      assert.throws(() => assertAbove(text, '0.1.0'), /no version/);
    });
  }
});

const day = new Date('2026-02-03T23:59:59Z');
const changelog = '# Changelog\n\n## Unreleased\n\n- A thing.\n\n## 0.1.0 – 2026-01-01\n\n- All.\n';

describe('releaseChanges', () => {
  it('puts what was unreleased under the version and its day', () => {
    assert.equal(
      releaseChanges(changelog, '0.2.0', day),
      `# Changelog

## Unreleased

## 0.2.0 – 2026-02-03

- A thing.

## 0.1.0 – 2026-01-01

- All.
`,
    );
  });

  it('refuses a changelog without changes', () => {
    const released = releaseChanges(changelog, '0.2.0', day);
    assert.throws(() => releaseChanges(released, '0.3.0', day), /nothing under/);
    assert.throws(() => releaseChanges('# Changelog\n\n## Unreleased\n', '0.3.0', day), /nothing/);
  });

  it('refuses a changelog without the section', () => {
    assert.throws(() => releaseChanges('# Changelog\n\n- A thing.\n', '0.2.0', day), /no section/);
  });
});

describe('release', () => {
  /** A repository at 0.1.0 that keeps what was done to it. */
  function repository(also: Partial<Repository> = {}) {
    const done: string[] = [];
    const files: Record<string, string> = {
      'package.json': '{ "name": "passwordless-login", "version": "0.1.0" }',
      'CHANGELOG.md': changelog,
    };
    const made: Repository = {
      changes: () => '',
      read: (file) => files[file]!,
      write: (file) => done.push(`write ${file}`),
      run: (command) => done.push(command),
      today: day,
      ...also,
    };
    return Object.assign(made, { done });
  }
  const checks = ['check', 'build', 'size', 'test', 'check:package'].map(
    (name) => `npm run ${name}`,
  );

  it('writes and packs after all checks', () => {
    const made = repository();
    assert.match(release('0.2.0', made), /git tag v0\.2\.0/);
    assert.deepEqual(made.done, [
      ...checks,
      'write CHANGELOG.md',
      'npm version 0.2.0 --no-git-tag-version --ignore-scripts',
      'npm run manifest',
      'npm pack',
    ]);
  });

  for (const failing of checks) {
    it(`writes nothing when \`${failing}\` fails`, () => {
      const made = repository({
        run(command) {
          made.done.push(command);
          if (command === failing) throw new Error('It failed.');
        },
      });
      assert.throws(() => release('0.2.0', made), /It failed/);
      assert.deepEqual(made.done, checks.slice(0, checks.indexOf(failing) + 1));
    });
  }

  const refused: [string, string, Partial<Repository>][] = [
    ['changes that are not committed', '0.2.0', { changes: () => ' M src/index.ts\n' }],
    ['a version that is no further', '0.1.0', {}],
    ['no version', '', {}],
  ];
  for (const [name, version, also] of refused) {
    it(`does nothing with ${name}`, () => {
      const made = repository(also);
      assert.throws(() => release(version, made));
      assert.deepEqual(made.done, []);
    });
  }
});
