import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { packageJson, unpacked } from './consumer.js';

const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(unpacked, path.join(parentPath, name)))
  .map((file) => file.replaceAll('\\', '/'));
const maps = files.filter((file) => file.endsWith('.map'));

/** What maps refer to: paths in the package, and whether the map holds the text itself. */
const sources = maps.flatMap((map) => {
  const { sources, sourcesContent = [] } = JSON.parse(read(map)) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return sources.map((source, index) => ({
    map,
    source: beside(map, source),
    isInMap: typeof sourcesContent[index] === 'string',
  }));
});

/** What npm puts in itself, and what people and editors look for by its name. */
const known = [
  'ACCESSIBILITY.md',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'vscode.css-custom-data.json',
  'vscode.html-custom-data.json',
];

/** What `package.json` points to. A pattern stands for what the README promises of it. */
const named = [
  ...Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  ),
  ...[packageJson.types, packageJson.customElements, packageJson['web-types']],
]
  .flatMap((target) =>
    target.endsWith('/cdn/*')
      ? ['passwordless-login.js', 'passwordless-login.bundle.js', 'integrity.json'].map((file) =>
          target.replace('*', file),
        )
      : target,
  )
  .map((target) => path.posix.normalize(target));

describe('The files of the package', () => {
  it('are there where package.json points to them', () => {
    assert.deepEqual(missing([...known, ...named]), []);
  });

  it('are there where the manifest names them', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as { modules: { path: string }[] };
    assert.notEqual(modules.length, 0);
    assert.deepEqual(missing(modules.map((module) => module.path)), []);
  });

  it('are there where a script or a declaration names its map', () => {
    const links = files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, map = '']) =>
          beside(file, map),
        ),
      );
    assert.deepEqual(links.toSorted(), maps.toSorted());
  });

  it('are there where a map refers to them', () => {
    assert.ok(sources.some(({ source }) => source === 'src/index.ts'));
    assert.deepEqual(
      sources.filter(({ source, isInMap }) => !isInMap && !files.includes(source)),
      [],
    );
  });

  it('are the build, what it was made from, and nothing else', () => {
    const expected = new Set([...known, ...named, ...sources.map(({ source }) => source)]);
    const others = files.filter(
      (file) =>
        !expected.has(file) &&
        !/^(src|testing)\/.*\.ts$|^dist\/.*(\.d\.ts|\.js|\.map|licenses\.md)$/.test(file),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      files.filter((file) => /\b(test|e2e|browser|fixtures)\b/.test(file)),
      [],
    );
  });

  it('are said to have side effects where they are imported for them', () => {
    const imported = files
      .filter((file) => /^dist\/(?!cdn\/).*\.js$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/^import ['"](\..+)['"]/gm)].map(([, target = '']) =>
          beside(file, target),
        ),
      );
    assert.notEqual(imported.length, 0);
    const effective = packageJson.sideEffects.map((file) => path.posix.normalize(file));
    assert.deepEqual(
      imported.filter((file) => !effective.includes(file)),
      [],
    );
  });

  it('name no path of this machine and no registry', () => {
    const secrets = [path.resolve(), path.join(homedir(), '/'), 'file://', 'registry.npmjs'];
    const telling = files.filter((file) => {
      const content = read(file);
      return secrets.some((secret) => content.includes(secret));
    });
    assert.deepEqual(telling, []);
  });
});

function read(file: string): string {
  return readFileSync(path.join(unpacked, file), 'utf8');
}

/** The path in the package of what `file` names by `relative`. */
function beside(file: string, relative: string): string {
  return path.posix.join(path.posix.dirname(file), relative);
}

function missing(wanted: readonly string[]): string[] {
  return wanted.filter((file) => !files.includes(file));
}
