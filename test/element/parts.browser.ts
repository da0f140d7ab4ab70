import { expect } from 'chai';
import { LoginHarness, wrongFor } from './harness.js';

/** The parts of each step, as a theme may rely on them. */
const steps: Record<string, { parts: string[]; reach: () => Promise<LoginHarness> }> = {
  'asks for an address': {
    parts: [
      'form',
      'heading',
      'connection-group',
      'connection-option',
      'label',
      'input',
      'email-input',
      'submit-button',
      'error',
      'status',
    ],
    reach: () => LoginHarness.create(),
  },
  'asks for a number': {
    parts: ['label', 'input', 'phone-input', 'country', 'hint', 'submit-button', 'error', 'status'],
    reach: () => LoginHarness.atNumber(),
  },
  'asks for the code': {
    parts: [
      'heading',
      'label',
      'input',
      'code-input',
      'hint',
      'submit-button',
      'resend-button',
      'back-button',
      'switch-button',
      'error',
      'status',
    ],
    reach: () => LoginHarness.atCode(),
  },
  'tells of the link': {
    parts: ['heading', 'hint', 'resend-button', 'back-button', 'error', 'status'],
    reach: () => LoginHarness.atCode({ attributes: { send: 'link' } }),
  },
  'is done': {
    parts: ['heading', 'done', 'error', 'status'],
    reach: async () => {
      const login = await LoginHarness.atCode();
      await login.enterCode(await login.latestCode());
      return login;
    },
  },
};

describe('the step that', () => {
  for (const [name, { parts, reach }] of Object.entries(steps)) {
    it(`${name} has its parts`, async () => {
      const login = await reach();
      for (const part of parts) expect(login.part(part), part).to.exist;
      expect(login.parts('error')).to.have.length(1);
      expect(login.parts('status')).to.have.length(1);
    });

    it(`${name} has a button to submit only where there is something to submit`, async () => {
      const login = await reach();
      expect(login.part('submit-button') !== null).to.equal(parts.includes('submit-button'));
    });
  }
});

describe('the part', () => {
  it('connection-option is a label around a native radio button', async () => {
    const login = await LoginHarness.create();
    for (const option of login.parts('connection-option')) {
      expect(option.localName).to.equal('label');
      expect(option.querySelector('input')!.type).to.equal('radio');
    }
  });

  it('suggestion is there with a suggestion', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@gmial.com');
    expect(login.part('suggestion')).to.exist;
  });

  it('error-reference is in the error that only the site can mend', async () => {
    const login = await LoginHarness.create({ attributes: { 'client-id': null } });
    expect(login.part('error')!.contains(login.part('error-reference'))).to.be.true;
  });

  it('error holds every error, one at a time', async () => {
    const login = await LoginHarness.create();
    const error = login.part('error');
    await login.submit();
    await login.typeEmail('ada@example.com');
    await login.submit();
    await login.enterCode(wrongFor(await login.latestCode()));
    await login.submit();
    expect(login.errors.map(({ code }) => code)).to.eql([
      'email_required',
      'code_wrong',
      'code_required',
    ]);
    expect(login.parts('error')).to.eql([error]);
  });
});
