import { expect } from 'chai';
import type { Fault } from '../../demo/tenant/faults.js';
import { en } from '../../src/i18n/locales/en.js';
import type { ErrorCode } from '../../src/api/catalog.js';
import { LoginHarness } from './harness.js';

type Answer = Omit<Fault, 'endpoint'>;

/** In every text of an answer; never to be seen on the screen. */
const raw = 'raw server text';
const html = `<!doctype html><title>${raw}</title><h1>${raw}</h1><script>alert(1)</script>`;

/** Answers that no document knows, and the code that each must end in. */
const answers: Record<string, Answer & { code: ErrorCode }> = {
  'an error nobody knows': {
    status: 400,
    body: { error: 'odd', error_description: raw },
    code: 'unknown',
  },
  'a sentence as the error': { status: 400, body: { error: raw }, code: 'unknown' },
  'an object as the error': {
    status: 422,
    body: { success: false, error: { issues: [{ message: raw }], name: 'ZodError', message: raw } },
    code: 'unknown',
  },
  'markup as the description': {
    status: 400,
    body: { error: 'odd', error_description: `<img src=x onerror=alert(1)>${raw}` },
    code: 'unknown',
  },
  'plain text': { status: 418, body: raw, code: 'unknown' },
  'half a JSON object': {
    status: 400,
    body: `{"error":"${raw}`,
    code: 'response_invalid',
  },
  'a JSON list': { status: 400, body: `["${raw}"]`, code: 'response_invalid' },
  'nothing at all': { status: 400, code: 'response_invalid' },
  'a page of the gateway': { status: 502, body: html, code: 'server_error' },
  'a page instead of the endpoint': { status: 404, body: html, code: 'endpoint_disabled' },
  'a page that denies': { status: 403, body: html, code: 'access_denied' },
  'a status nobody knows': { status: 599, body: raw, code: 'server_error' },
  'a redirect that leads nowhere': { status: 302, body: raw, code: 'unknown' },
  'a success that carries an error': {
    status: 200,
    body: { error: 'odd', error_description: raw },
    code: 'unknown',
  },
  'a very long text': { status: 400, body: raw.repeat(100_000), code: 'unknown' },
};

/** What is no answer at all; `patience` is the element's, in seconds. */
const lost: Record<string, { answer: Answer; code: ErrorCode; patience: number }> = {
  'breaks the connection': { answer: { status: 0, drop: true }, code: 'network', patience: 15 },
  'never answers': { answer: { status: 0 }, code: 'timeout', patience: 0.1 },
};

/** Asks for a code where the tenant answers so. */
async function start(answer: Answer, patience = 15): Promise<LoginHarness> {
  const login = await LoginHarness.create();
  await login.answerNext({ endpoint: 'start', ...answer });
  await login.typeEmail('ada@example.com');
  login.element.timeout = patience;
  await login.submit();
  login.element.timeout = 15;
  return login;
}

/** Enters the code where the tenant answers so. */
async function verify(answer: Answer, patience = 15): Promise<LoginHarness> {
  const login = await LoginHarness.atCode();
  await login.answerNext({ endpoint: 'verify', ...answer });
  login.element.timeout = patience;
  await login.enterCode(await login.latestCode());
  login.element.timeout = 15;
  return login;
}

/** The failure is told once, in our words, and nothing is stuck behind it. */
function expectOnly(login: LoginHarness, code: ErrorCode): void {
  expect(login.errors.map((error) => error.code)).to.eql([code]);
  expect(login.errorText).to.equal(en.errors[code]);
  expect(login.text).not.to.contain(raw);
  expect(login.reference).not.to.contain(raw);
  expect(login.element.renderRoot.querySelector('img, script')).to.be.null;
}

describe('a tenant that answers with', () => {
  for (const [name, { code, ...answer }] of Object.entries(answers)) {
    it(`${name}, when a code is asked for`, async () => {
      const login = await start(answer);
      expectOnly(login, code);
      expect(login.field.value).to.equal('ada@example.com');
    });

    it(`${name}, when the code is entered`, async () => {
      expectOnly(await verify(answer), code);
    });
  }

  for (const [name, answer] of Object.entries({
    'an empty object': { status: 200, body: {} },
    nothing: { status: 204 },
    'a word': { status: 200, body: 'OK' },
    'a page': { status: 200, body: html },
    'a list': { status: 201, body: [raw] },
  })) {
    it(`${name} and a status that means success is believed`, async () => {
      const login = await LoginHarness.create();
      await login.answerNext({ endpoint: 'start', ...answer }, { endpoint: 'verify', ...answer });
      await login.typeEmail('ada@example.com');
      await login.submit();
      expect(login.element.step).to.equal('code');
      await login.enterCode('123456');
      expect(login.element.step).to.equal('done');
      expect(login.details('passwordless-success')[0]!.tokens).to.eql({});
      expect(login.text).not.to.contain(raw);
    });
  }
});

describe('a tenant that', () => {
  for (const [name, { answer, code, patience }] of Object.entries(lost)) {
    it(`${name}, when a code is asked for, is asked again`, async () => {
      const login = await start(answer, patience);
      expectOnly(login, code);
      await login.submit();
      expect(login.element.step).to.equal('code');
    });

    it(`${name}, when the code is entered, is asked again`, async () => {
      const login = await verify(answer, patience);
      expectOnly(login, code);
      await login.submit();
      expect(login.element.step).to.equal('done');
    });
  }

  it('begins an answer and never ends it is given up', async () => {
    const login = await LoginHarness.create({
      attributes: { timeout: '0.1' },
      properties: { fetch: () => Promise.resolve(new Response(new ReadableStream())) },
    });
    await login.typeEmail('ada@example.com');
    await login.submit();
    expectOnly(login, 'timeout');
  });

  it('answers after Back changes nothing', async () => {
    const login = await LoginHarness.atCode();
    const release = login.hold();
    await login.typeCode(await login.latestCode());
    await login.click('back-button');
    release();
    await login.requests.at(-1)!.answer;
    await login.settled();
    expect(login.element.step).to.equal('identify');
    expect(login.details('passwordless-success')).to.be.empty;
    expect(login.errors).to.be.empty;
    expect(login.errorText).to.equal('');
  });

  it('refuses after Back changes nothing either', async () => {
    const login = await LoginHarness.atCode();
    await login.answerNext({ endpoint: 'verify', status: 403, body: { error: 'invalid_client' } });
    const release = login.hold();
    await login.typeCode('123456');
    await login.click('back-button');
    release();
    await login.requests.at(-1)!.answer;
    await login.settled();
    expect(login.errors).to.be.empty;
    expect(login.isClosed('submit-button')).to.be.false;
  });

  it('answers what was asked before the latest question changes nothing', async () => {
    const login = await LoginHarness.create();
    const release = login.hold();
    const first = login.element.start({ email: 'first@example.com' }).catch(() => 'abandoned');
    const second = login.element.start({ email: 'second@example.com' });
    release();
    await second;
    expect(await first).to.equal('abandoned');
    await login.settled();
    expect(login.text).to.contain('second@example.com');
    expect(login.details('passwordless-start')).to.have.length(1);
    expect(login.errors).to.be.empty;
  });
});
