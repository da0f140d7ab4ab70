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
    run: (command) => {
      assert.equal(command, 'gjs', 'It installs nothing.');
    },
  };
}

function found(programs: string[], env?: Machine['env']): unknown {
  return Object.fromEntries(findEngines(machine(programs, env)).found);
}

function leftOut(programs: string[], env?: Machine['env']): unknown {
  return Object.fromEntries(findEngines(machine(programs, env)).leftOut);
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

  it('finds all that are there where none is named', () => {
    assert.deepEqual(found([chromium, firefox, ...webkit]), {
      chromium,
      firefox,
      webkit: '/usr/bin/WebKitWebDriver',
    });
    assert.deepEqual(found([chromium]), { chromium });
  });

  it('says what is left out, and what to do about it', () => {
    assert.deepEqual(leftOut([chromium]), {
      firefox: 'install Firefox, or set FIREFOX_PATH',
      webkit: 'on Debian, install webkit2gtk-driver, gir1.2-webkit2-4.1, gjs and xvfb',
    });
    assert.deepEqual(leftOut([chromium, firefox, ...webkit]), {});
    assert.deepEqual(leftOut([chromium, firefox, ...webkit], { ENGINES: 'firefox' }), {
      chromium: 'not in ENGINES',
      webkit: 'not in ENGINES',
    });
  });

  for (const program of webkit) {
    it(`says so where WebKit lacks ${program}`, () => {
      const others = webkit.filter((other) => other !== program);
      assert.throws(() => found(others, { ENGINES: 'webkit' }), /webkit is not there/);
    });
  }

  it('says so where gjs does not know WebKit', () => {
    const lacking = machine(webkit, { ENGINES: 'webkit' });
    lacking.run = () => {
      throw new Error('Requiring WebKit2, version 4.1: Typelib file not found');
    };
    assert.throws(() => findEngines(lacking), /webkit is not there/);
  });

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
