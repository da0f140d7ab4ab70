import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { WireEndpoint, WireError } from '../../demo/tenant/wire-errors.js';
import { wireErrors } from '../../demo/tenant/wire-errors.js';
import { refusal } from './harness.js';

/** Whether a description is the one a row describes. */
export function matches(row: WireError, description: string): boolean {
  if (row.description === null) return true;
  switch (row.match) {
    case 'exact':
      return description === row.description;
    case 'prefix':
      return description.startsWith(row.description);
    case 'regex':
      return new RegExp(row.description).test(description);
    case 'any':
      return true;
    default:
      return row.match satisfies never;
  }
}

/**
 * One test for each documented row of an endpoint: what provokes it must get its status, error and
 * description. Provocations are named by the row's description, or its error where it has none.
 */
export function itProvokesEveryDocumentedRow(
  endpoint: WireEndpoint,
  provocations: Record<string, () => Promise<Response>>,
): void {
  for (const row of wireErrors) {
    if (row.endpoint !== endpoint || !row.documented) continue;
    const name = row.description ?? row.error ?? '';
    it(`${row.status ?? ''} ${row.error ?? ''}: ${name}`, async () => {
      const provoke = provocations[name];
      assert.ok(provoke, 'nothing provokes this row');
      const { status, error, description } = await refusal(await provoke());
      assert.deepEqual({ status, error }, { status: row.status, error: row.error });
      assert.ok(matches(row, description), description);
    });
  }
}
