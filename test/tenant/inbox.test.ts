import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin, setUp } from './harness.js';

describe('the inbox', () => {
  it('lists messages newest first, with what they hold and when they came', async () => {
    const { startEmail, startSms, inbox, advance } = setUp();
    await startEmail();
    advance(5);
    await startSms();
    const [sms, mail] = await inbox();
    assert.deepEqual(
      [sms.channel, sms.to, sms.at],
      ['sms', '+12025550123', '2030-01-01T00:00:05.000Z'],
    );
    assert.deepEqual([mail?.channel, mail?.to], ['email', 'ada@example.com']);
    assert.ok(mail?.code && mail.text.includes(mail.code));
  });

  it('is emptied by DELETE', async () => {
    const { startEmail, inbox, tenant } = setUp();
    await startEmail();
    assert.equal((await tenant.fetch(`${origin}/_inbox`, { method: 'DELETE' })).status, 204);
    assert.deepEqual(await inbox(), []);
  });

  it('gets nothing from a start that is refused', async () => {
    const { startSms, startEmail, inbox } = setUp();
    await startSms('+15005550001');
    await startEmail('bounce@example.com');
    assert.deepEqual(await inbox(), []);
  });

  it('binds the code of an SMS to the site that asked, in its last line', async () => {
    const { startSms, inbox, newestCode } = setUp();
    await startSms('+12025550123', { origin: 'http://localhost:3000' });
    const lines = (await inbox())[0].text.split('\n');
    assert.equal(lines.at(-1), `@localhost #${await newestCode()}`);
  });

  it('speaks the language of X-Request-Language before that of Accept-Language', async () => {
    const { startSms, inbox } = setUp();
    const textFor = async (headers: Record<string, string>) => {
      await startSms('+12025550123', headers);
      return (await inbox())[0].text;
    };
    const german = await textFor({ 'x-request-language': 'de-AT', 'accept-language': 'ar' });
    assert.match(german, /^Ihr Anmeldecode/);
    assert.match(await textFor({ 'accept-language': 'ar, en;q=0.5' }), /^رمز/);
    assert.match(await textFor({ 'x-request-language': 'tlh' }), /^Your login code/);
  });
});
