/** What came of the tests of a suite. Skipped ones are not in it. */
export interface Outcome {
  /** How many passed. */
  passed: number;
  /** Of each that failed: where it stands, its name and why. */
  failures: string[];
}

/** Hands the outcome to the process that started this one. */
export function report(outcome: Outcome): void {
  process.send?.(outcome);
}

/** Ends a command with the tests that failed and the line `N passed, M failed`. */
export function conclude({ passed, failures }: Outcome): void {
  process.exitCode = failures.length > 0 ? 1 : 0;
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
  console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
}
