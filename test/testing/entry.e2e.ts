import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { SourceMapPayload } from 'node:module';
import { SourceMap } from 'node:module';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type * as testing from '../../testing/index.js';
import { Stage } from '../e2e/stage.js';
import { serveStatic } from '../e2e/static-server.js';

const folder = new URL('../../dist/', import.meta.url);
const declarations = fileURLToPath(new URL('testing.d.ts', folder));

function messagesOf(program: ts.Program): string {
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => '',
    getNewLine: () => '\n',
  });
}

describe('The entry for the tests of sites', () => {
  it('runs in a browser, by itself', async () => {
    const stage = await Stage.open();
    const server = await serveStatic(folder, '');
    after(() => server.close());
    const { page, requests } = await stage.visit();
    const before = requests.length;

    const identifier = await page.evaluate(async (url) => {
      const { signIn } = (await import(url)) as typeof testing;
      const login = document.querySelector('passwordless-login')!;
      return (await signIn(login, { email: 'ada@example.com' })).identifier;
    }, `${server.url}/testing.js`);

    assert.equal(identifier, 'ada@example.com');
    const asked = requests.slice(before).map((request) => request.url());
    assert.deepEqual(asked, [`${server.url}/testing.js`]);
  });

  it('has types that need no others, and stand a strict check', () => {
    const program = ts.createProgram([declarations], {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    });

    assert.equal(messagesOf(program), '');
    const files = program
      .getSourceFiles()
      .filter((file) => !program.isSourceFileDefaultLibrary(file));
    assert.deepEqual(
      files.map(({ fileName }) => fileName),
      [declarations],
    );
  });

  it('has types that the tests of an application are written with', () => {
    const fixtures = ['vitest/login-page.spec.ts', 'playwright/login-page.spec.ts'];
    const program = ts.createProgram(
      fixtures.map((file) => fileURLToPath(new URL(file, import.meta.url))),
      {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        types: ['node'],
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      },
    );

    assert.equal(messagesOf(program), '');
  });

  it('leads from its types to what they were made from', async () => {
    const map = JSON.parse(await readFile(`${declarations}.map`, 'utf8')) as SourceMapPayload;
    const lines = (await readFile(declarations, 'utf8')).split('\n');

    for (const name of ['createTenant', 'signIn', 'faultFor', 'answerWith']) {
      const line = lines.findIndex((text) => text.includes(`function ${name}(`));
      const column = lines[line]!.indexOf(name);
      const entry = new SourceMap(map).findEntry(line, column) as {
        originalSource: string;
        originalLine: number;
      };
      const source = await readFile(new URL(entry.originalSource, folder), 'utf8');
      assert.ok(source.split('\n')[entry.originalLine]!.includes(`function ${name}(`), name);
    }
  });
});
