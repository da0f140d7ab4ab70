/** How many tests of a suite passed and failed. Skipped ones are neither. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Hands the counts to the process that started this one. */
export function report(counts: Counts): void {
  process.send?.(counts);
}
