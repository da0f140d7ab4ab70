import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from './stage.js';

const stage = await Stage.open();

describe('Without a network', () => {
  it('the visitor is told so, and goes on from there once it is back', async () => {
    const visitor = await stage.visit();

    await visitor.page.setOfflineMode(true);
    await visitor.askByEmail('ada@example.com');
    assert.equal(await visitor.readError(), en.errors.offline);

    await visitor.page.setOfflineMode(false);
    await visitor.press('Enter');
    await visitor.reach('code');
    const { code } = await stage.newestMessage();

    await visitor.page.setOfflineMode(true);
    await visitor.type(code!);
    assert.equal(await visitor.readError(), en.errors.offline);

    await visitor.page.setOfflineMode(false);
    await visitor.press('Enter');
    await visitor.success();
  });
});
