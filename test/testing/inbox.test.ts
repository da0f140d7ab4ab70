import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setUp } from '../tenant/harness.js';

describe('What reads the inbox for a test', () => {
  it('gets the code of a message that came before', async () => {
    const { tenant, startEmail, newestCode } = setUp();
    await startEmail();
    assert.equal(await tenant.inbox.nextCode(), await newestCode());
  });

  it('waits for a message that comes later', async () => {
    const { tenant, startEmail, newestCode } = setUp();
    const code = tenant.inbox.nextCode();
    await startEmail();
    assert.equal(await code, await newestCode());
  });

  it('gets no message twice', async () => {
    const { tenant, startEmail, startSms, inbox } = setUp();
    await startEmail();
    await tenant.inbox.nextCode();
    const next = tenant.inbox.nextCode();
    const nextButOne = tenant.inbox.nextCode();
    await startSms();
    await startEmail();
    const [mail, sms] = await inbox();
    assert.deepEqual([await next, await nextButOne], [sms?.code, mail.code]);
  });

  it('gets the newest of several', async () => {
    const { tenant, startEmail, startSms, newestCode } = setUp();
    await startEmail();
    await startSms();
    assert.equal(await tenant.inbox.nextCode(), await newestCode());
  });

  it('gets nothing of what was cleared', async () => {
    const { tenant, startEmail, newestCode } = setUp();
    await startEmail();
    tenant.inbox.clear();
    const code = tenant.inbox.nextCode();
    await startEmail();
    assert.equal(await code, await newestCode());
  });

  it('is told when there is a link in place of a code, and the reverse', async () => {
    const { tenant, start, startEmail, newestLink } = setUp();
    const startLink = () => start({ connection: 'email', email: 'ada@example.com', send: 'link' });
    await startLink();
    assert.equal(await tenant.inbox.nextLink(), await newestLink());
    await startLink();
    await assert.rejects(tenant.inbox.nextCode(), /brought a link/);
    await startEmail();
    await assert.rejects(tenant.inbox.nextLink(), /brought a code/);
  });

  it('is told after ten seconds that no message comes', async ({ mock }) => {
    const { tenant, startEmail, newestCode } = setUp();
    mock.timers.enable({ apis: ['setTimeout'] });
    const code = tenant.inbox.nextCode();
    mock.timers.tick(10_000);
    await assert.rejects(code, /no message within 10 seconds/);

    // Who has given up takes none away from who comes after.
    await startEmail();
    assert.equal(await tenant.inbox.nextCode(), await newestCode());
  });
});
