import { expect } from 'chai';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';

/** An element with something of the site's in a slot. */
async function withSlotted(slot: string) {
  const login = await LoginHarness.create();
  const slotted = document.createElement('p');
  slotted.slot = slot;
  slotted.textContent = 'From the site';
  login.element.append(slotted);
  return { login, slotted };
}

/** Through the steps to the end, with what the visitor sees of the slotted at each. */
async function seen({ login, slotted }: Awaited<ReturnType<typeof withSlotted>>) {
  const visible = () => slotted.checkVisibility();
  const identify = visible();
  await login.typeEmail('ada@example.com');
  await login.submit();
  const code = visible();
  await login.enterCode(await login.latestCode());
  return { identify, code, done: visible() };
}

describe('the slot', () => {
  for (const { slot, shown } of [
    { slot: 'logo', shown: { identify: true, code: true, done: true } },
    { slot: 'heading', shown: { identify: true, code: true, done: true } },
    { slot: 'terms', shown: { identify: true, code: false, done: false } },
    { slot: 'done', shown: { identify: false, code: false, done: true } },
  ]) {
    it(`${slot} is shown where it belongs`, async () => {
      expect(await seen(await withSlotted(slot))).to.eql(shown);
    });
  }

  it('heading takes the place of the heading', async () => {
    const { login, slotted } = await withSlotted('heading');
    const slot = slotted.assignedSlot!;
    expect(slot.assignedElements()).to.eql([slotted]);
    expect(login.part('heading')!.contains(slot)).to.be.true;
    expect(slot.textContent.trim()).to.equal(en.headingIdentify);
  });

  it('is there in every step, whatever is in it', async () => {
    const login = await LoginHarness.create();
    const slots = () => [...login.element.renderRoot.querySelectorAll('slot')];
    const before = slots();
    expect(before.map(({ name }) => name)).to.have.members(['logo', 'heading', 'terms', 'done']);
    await login.typeEmail('ada@example.com');
    await login.submit();
    await login.enterCode(await login.latestCode());
    expect(slots()).to.have.members(before);
  });
});
