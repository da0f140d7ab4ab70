import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { importDirection } from '../../scripts/eslint/import-direction.js';

function lint(file: string, code: string): string[] {
  const plugin = { rules: { direction: importDirection } };
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { local: plugin },
      rules: { 'local/direction': 'error' },
    },
    path.resolve(file),
  );
  return messages.map(({ message }) => message);
}

describe('import direction', () => {
  const wrong: [string, string, string][] = [
    ['src/api/a.ts', "import '../identifier/email.js'", 'api must not import identifier.'],
    ['src/identifier/a.ts', "export * from '../flow/flow.js'", 'identifier must not import flow.'],
    ['src/i18n/a.ts', "import { a } from '../api/a.js'", 'i18n may import only types from api.'],
    ['src/link/a.ts', "import type { A } from '../contexts.js'", 'link must not import contexts.'],
    ['src/flow/a.ts', "void import('../steps/a.js')", 'flow must not import steps.'],
    ['src/flow/a.ts', "import { html } from 'lit'", 'flow must not import lit.'],
    ['src/api/a.ts', "export * from '@lit/context'", 'api must not import lit.'],
    ['src/link/a.ts', "type A = import('lit/decorators.js').A", 'link must not import lit.'],
    ['src/contexts.ts', "import './steps/a.js'", 'contexts must not import steps.'],
    ['src/steps/a.ts', "import '../passwordless-login.js'", 'steps must not import element.'],
    ['src/define.ts', "import '../demo/a.js'", 'src must not import from outside of src.'],
  ];
  for (const [file, code, message] of wrong) {
    it(`${file} with ${code}`, () => {
      assert.deepEqual(lint(file, code), [message]);
    });
  }

  it('asks for the place of a new folder', () => {
    assert.match(lint('src/new/a.ts', '')[0] ?? '', /no place/);
  });

  const right: [string, string][] = [
    ['src/identifier/a.ts', "import '../api/a.js'"],
    ['src/i18n/a.ts', "import type { A } from '../api/a.js'"],
    ['src/flow/a.ts', "import './b.js'; void import('../identifier/phone.js'); import 'jose'"],
    ['src/steps/a.ts', "import { html } from 'lit'; import '../contexts.js'"],
    ['src/define.ts', "import './passwordless-login.js'; import './steps/a.js'"],
  ];
  for (const [file, code] of right) {
    it(`allows ${file} with ${code}`, () => {
      assert.deepEqual(lint(file, code), []);
    });
  }
});
