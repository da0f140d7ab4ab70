import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from '../e2e/stage.js';
import type { Visitor } from '../e2e/visitor.js';

const stage = await Stage.open();
const country = 'passwordless-login >>> [part~="country"]';

/** At the number, with all that is loaded for it. */
async function atNumber(attributes: Record<string, string>): Promise<Visitor> {
  const visitor = await stage.visit({ connections: 'sms', 'default-country': 'DE', ...attributes });
  await visitor.page.waitForSelector(country);
  return visitor;
}

/** The nodes of a role that a screen reader is shown. */
async function heard({ page }: Visitor, role: string): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const found: SerializedAXNode[] = [];
  const nodes = root ? [root] : [];
  for (const node of nodes) {
    if (node.role === role) found.push(node);
    nodes.push(...(node.children ?? []));
  }
  return found;
}

describe('The accessibility tree', () => {
  it('has a combobox, and a listbox with its options while that is open', async () => {
    const visitor = await atNumber({ countries: 'AT CH DE' });
    const [closed] = await heard(visitor, 'combobox');
    assert.equal(closed?.name, en.countryLabel);
    assert.equal(closed.value, 'Germany \u200e+49');
    assert.equal(closed.expanded ?? false, false);
    assert.deepEqual(await heard(visitor, 'listbox'), []);

    await visitor.click('country');
    await visitor.page.waitForSelector('passwordless-login >>> [part="country-option"]');
    const [open] = await heard(visitor, 'combobox');
    assert.equal(open?.expanded, true);
    assert.equal((await heard(visitor, 'listbox'))[0]?.name, en.countryLabel);
    const options = await heard(visitor, 'option');
    assert.deepEqual(
      options.map(({ name, selected }) => [name, selected ?? false]),
      [
        ['Austria +43', false],
        ['Germany +49', true],
        ['Switzerland +41', false],
      ],
    );
  });
});

describe('On a touch screen', () => {
  /** Visits the number with a phone. */
  async function withPhone(attributes: Record<string, string>): Promise<Visitor> {
    const site = await stage.serve({ connections: 'sms', ...attributes });
    const visitor = await stage.browse(site);
    await visitor.page.emulate({
      viewport: { width: 390, height: 800, isMobile: true, hasTouch: true, deviceScaleFactor: 3 },
      userAgent: await visitor.page.browser().userAgent(),
    });
    await visitor.page.goto(site);
    await visitor.page.waitForSelector(country);
    return visitor;
  }

  async function chosen({ page }: Visitor): Promise<string> {
    return page.$eval(country, (select) =>
      (select as HTMLSelectElement).selectedOptions[0]!.textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  it('the country is chosen from the list of the system', async () => {
    const visitor = await withPhone({ 'default-country': 'DE' });
    const [localName, label, height] = await visitor.page.$eval(country, (select) => [
      select.localName,
      select.ariaLabel,
      select.getBoundingClientRect().height,
    ]);
    assert.equal(localName, 'select');
    assert.equal(label, en.countryLabel);
    assert.ok(Number(height) >= 44);
    assert.match(await chosen(visitor), /Germany/);

    await visitor.page.select(country, 'FR');
    await visitor.page.tap('passwordless-login >>> [part~="phone-input"]');
    await visitor.type('0612345678');
    assert.equal(await visitor.valueOf('phone-input'), '06 12 34 56 78');
    await visitor.press('Enter');
    await visitor.reach('code');
    assert.equal((await stage.newestMessage()).to, '+33612345678');
  });

  it('a number with a plus switches the country', async () => {
    const visitor = await withPhone({ 'default-country': 'DE' });
    await visitor.page.tap('passwordless-login >>> [part~="phone-input"]');
    await visitor.type('+447400');
    assert.match(await chosen(visitor), /United Kingdom/);
  });

  it('nothing is chosen until something tells the country, and then nothing is lost', async () => {
    const visitor = await withPhone({ countries: 'DE FR' });
    assert.equal(await chosen(visitor), '');
    await visitor.page.select(country, 'DE');
    assert.match(await chosen(visitor), /Germany/);
    const codes = await visitor.page.$eval(country, (select) =>
      Array.from((select as HTMLSelectElement).options, ({ value }) => value),
    );
    assert.deepEqual(codes, ['FR', 'DE']);
  });
});
