import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Machine } from '../../scripts/find-browser.js';
import { findEngines } from '../../scripts/find-engines.js';

const chromium = '/usr/bin/chromium';
const firefox = '/usr/bin/firefox-esr';
const webkit = ['/usr/bin/WebKitWebDriver', '/usr/bin/gjs', '/usr/bin/Xvfb'];

/** A machine with nothing but these programs on it. */
function machine(programs: string[], env: Machine['env'] = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isRoot: false,
    canRun: (file) => programs.includes(file),
    run: () => assert.fail('It installs nothing.'),
  };
}

function found(programs: string[], env?: Machine['env']): unknown {
  return Object.fromEntries(findEngines(machine(programs, env)));
}

describe('findEngines', () => {
  it('finds all that are named', () => {
    assert.deepEqual(
      found([chromium, firefox, ...webkit], { ENGINES: 'chromium,firefox,webkit' }),
      {
        chromium,
        firefox,
        webkit: '/usr/bin/WebKitWebDriver',
      },
    );
  });

  it('finds Chromium where none is named', () => {
    assert.deepEqual(found([chromium, firefox, ...webkit]), { chromium });
  });

  for (const program of webkit) {
    it(`says so where WebKit lacks ${program}`, () => {
      const others = webkit.filter((other) => other !== program);
      assert.throws(() => found(others, { ENGINES: 'webkit' }), /webkit is not there/);
    });
  }

  it('prefers the Firefox that FIREFOX_PATH names', () => {
    const env = { ENGINES: 'chromium,firefox', FIREFOX_PATH: '/my/firefox' };
    assert.deepEqual(found([chromium, firefox, '/my/firefox'], env), {
      chromium,
      firefox: '/my/firefox',
    });
  });

  it('finds only those that ENGINES names', () => {
    assert.deepEqual(found([chromium, firefox], { ENGINES: 'firefox' }), { firefox });
  });

  it('says what to do where one that ENGINES names is not there', () => {
    for (const [name, advice] of [
      ['chromium', /CHROME_PATH/],
      ['firefox', /FIREFOX_PATH/],
      ['webkit', /webkit2gtk-driver/],
    ] as const) {
      assert.throws(() => found([], { ENGINES: name }), advice);
    }
  });

  it('knows no other engine', () => {
    assert.throws(() => found([chromium], { ENGINES: 'chromium,presto' }), /presto/);
  });
});
