import { expect } from 'chai';
import { LoginHarness } from './harness.js';

const names = ['identify', 'code', 'link', 'done', 'pending', 'error'];

function statesOf({ element }: LoginHarness): string[] {
  return names.filter((name) => element.matches(`:state(${name})`));
}

describe(':state()', () => {
  it('names the step, and a request that runs', async () => {
    const login = await LoginHarness.create();
    expect(statesOf(login)).to.eql(['identify']);
    await login.typeEmail('ada@example.com');
    const release = login.hold();
    await login.click('submit-button');
    expect(statesOf(login)).to.eql(['identify', 'pending']);
    release();
    await login.settled();
    expect(statesOf(login)).to.eql(['code']);
    await login.enterCode(await login.latestCode());
    expect(statesOf(login)).to.eql(['done']);
  });

  it('names the step of a link', async () => {
    const login = await LoginHarness.atCode({ attributes: { send: 'link' } });
    expect(statesOf(login)).to.eql(['link']);
  });

  it('names an error while it is shown', async () => {
    const login = await LoginHarness.create();
    await login.submit();
    expect(statesOf(login)).to.eql(['identify', 'error']);
    await login.typeEmail('a');
    expect(statesOf(login)).to.eql(['identify']);
  });
});
