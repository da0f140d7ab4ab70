import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openGallery } from '../gallery/open-gallery.js';
import { printTree } from './print-tree.js';

/** What was read line by line and found to be right; `UPDATE_TREE=1` writes it anew. */
const kept = new URL('tree.txt', import.meta.url);

describe('The accessibility tree', () => {
  it('is, on every screen, the one in tree.txt', async () => {
    const page = await openGallery();
    const trees: string[] = [];
    for (const item of await page.$$('#screens > li')) {
      const label = await item.$eval('h2', (heading) => heading.textContent);
      const login = await item.$('passwordless-login');
      const root = await page.accessibility.snapshot({ root: login!, interestingOnly: false });
      trees.push(`# ${label}\n${printTree(root!)}`);
    }
    const found = trees.join('\n');
    if (process.env.UPDATE_TREE) await writeFile(kept, found);
    // Line by line, so that a failure shows the ones that differ.
    assert.deepEqual(found.split('\n'), (await readFile(kept, 'utf8')).split('\n'));
  });
});
