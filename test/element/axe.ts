import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

/** What axe has to say of an element, one line for each thing. */
export async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
