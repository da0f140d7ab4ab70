/** What shows a page. */
export type Engine = (typeof engines)[number];

/** All that the tests run in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** The one that the tests of this process run in. */
export const engine = (process.env.ENGINE ?? 'chromium') as Engine;
