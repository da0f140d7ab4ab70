import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { Stage } from './stage.js';
import { serveStatic } from './static-server.js';
import { Visitor } from './visitor.js';

const stage = await Stage.open();
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
/** The rule that the README gives. */
const [, rule = ''] = /```css\n(passwordless-login:not\(:defined\)[^]*?)```/.exec(readme) ?? [];

/** Serves a page with a paragraph below the element, and the given style sheet. */
async function serve(css: string, lang: string): Promise<string> {
  const page = `<!doctype html>
<html lang="${lang}">
<title>Site</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">
<script type="module">
  // As over a network: the page is painted before.
  requestAnimationFrame(() => requestAnimationFrame(() => import('/passwordless-login.js')));
</script>
<passwordless-login base-url="${stage.tenant.url}" client-id="demo-client"></passwordless-login>
<p>Below</p>
</html>`;
  const site = await serveStatic(new URL('../../dist/cdn/', import.meta.url), page);
  after(() => site.close());
  return site.url;
}

/** How much moved until the form was there, as browsers measure it (Cumulative Layout Shift). */
async function shiftOf(css: string, lang: string, width: number): Promise<number> {
  const page = await stage.openPage();
  await page.setViewport({ width, height: 800 });
  const visitor = await Visitor.open(page, await serve(css, lang));
  return visitor.page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // What has just been laid out is measured by then, and told.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return sum;
  });
}

describe('With the rule of the README, nothing moves when the form is there', () => {
  for (const lang of ['en', 'de', 'ar']) {
    for (const width of [320, 390, 1000]) {
      it(`in ${lang}, ${width} pixels wide`, async () => {
        assert.equal(await shiftOf(rule, lang, width), 0);
      });
    }
  }

  it('and without it, everything does', async () => {
    assert.ok((await shiftOf('', 'en', 1000)) > 0.01);
  });
});
