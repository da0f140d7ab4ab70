import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import { answerWith, createTenant } from '../../testing/index.js';
import type { Attributes } from '../e2e/stage.js';
import { Stage } from '../e2e/stage.js';
import { Visitor } from '../e2e/visitor.js';

const stage = await Stage.open();
const address = 'https://acme.eu.auth0.com';

/** Visits a site whose tenant has no address but lives in this process. */
async function visit(attributes: Attributes = {}) {
  const tenant = createTenant({ clients: [{ id: 'abc123' }] });
  const answer = answerWith(tenant);
  const site = await stage.serve({ 'base-url': address, 'client-id': 'abc123', ...attributes });
  const { page: blank } = await stage.browse(site);
  const page = await blank.browserContext().newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(address) ? answer(request) : request.continue());
  });
  return { tenant, visitor: await Visitor.open(page, site) };
}

describe('Where Puppeteer intercepts the requests of a page, a tenant', () => {
  it('answers a login with a code', async () => {
    const { tenant, visitor } = await visit();
    await visitor.askBySms('+1 (202) 555-0123');
    await visitor.reach('code');
    await visitor.type(await tenant.inbox.nextCode());
    assert.equal((await visitor.success()).identifier, '+12025550123');
  });

  it('answers a login with a link', async () => {
    const { tenant, visitor } = await visit({ send: 'link' });
    await visitor.askByEmail('ada@example.com');
    await visitor.page.goto(await tenant.inbox.nextLink());
    assert.equal((await visitor.success()).identifier, 'ada@example.com');
  });

  it('breaks the connection where it is told to', async () => {
    const { tenant, visitor } = await visit();
    tenant.answerNext({ endpoint: 'start', status: 0, drop: true });
    await visitor.askByEmail('ada@example.com');
    assert.equal(await visitor.readError(), en.errors.network);
    assert.deepEqual(tenant.inbox.list(), []);
  });
});
