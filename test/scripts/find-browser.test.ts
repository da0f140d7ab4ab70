import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser, findOrInstallBrowser, type Machine } from '../../scripts/find-browser.js';

/** A machine with nothing but these programs on it. */
function machine(programs: string[], also: Partial<Machine> = {}) {
  const commands: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    canRun: (file) => programs.includes(file),
    run(command, args) {
      commands.push([command, ...args].join(' '));
    },
    ...also,
  };
  return Object.assign(made, { commands });
}

describe('findBrowser', () => {
  const mac = { platform: 'darwin', env: { HOME: '/Users/ada' } } as const;
  const windows = {
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
  } as const;
  const places: [string, Partial<Machine>][] = [
    ['/usr/bin/google-chrome', {}],
    ['/usr/local/bin/chromium', {}],
    ['/usr/bin/microsoft-edge', {}],
    ['/snap/bin/chromium', {}],
    ['/opt/brave.com/brave/brave', {}],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', mac],
    ['/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium', mac],
    ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', windows],
    ['C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', windows],
  ];
  for (const [place, also] of places) {
    it(`finds ${place}`, () => {
      assert.equal(findBrowser(machine([place], also)), place);
    });
  }

  it('prefers the one that CHROME_PATH names', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    assert.equal(findBrowser(machine(['/usr/bin/chromium', '/my/chrome'], { env })), '/my/chrome');
  });

  it('does not fall back from a wrong CHROME_PATH', () => {
    const env = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
    assert.throws(
      () => findBrowser(machine(['/usr/bin/chromium'], { env })),
      /CHROME_PATH.*\/gone/,
    );
  });

  it('finds nothing where there is nothing', () => {
    assert.equal(findBrowser(machine([])), undefined);
    assert.equal(findBrowser(machine([], { env: {} })), undefined);
    assert.equal(findBrowser(machine([], { platform: 'win32', env: {} })), undefined);
  });
});

describe('findOrInstallBrowser', () => {
  it('installs nothing where there is a browser', () => {
    const complete = machine(['/usr/bin/chromium', '/usr/bin/apt-get'], { isRoot: true });
    assert.equal(findOrInstallBrowser(complete), '/usr/bin/chromium');
    assert.deepEqual(complete.commands, []);
  });

  it('installs Chromium for root on Debian', () => {
    const programs = ['/usr/bin/apt-get'];
    const debian = machine(programs, { isRoot: true });
    debian.run = (command, args) => {
      debian.commands.push([command, ...args].join(' '));
      if (args[0] === 'install') programs.push('/usr/bin/chromium');
    };
    assert.equal(findOrInstallBrowser(debian), '/usr/bin/chromium');
    assert.equal(debian.commands[0], 'apt-get update');
    assert.match(debian.commands[1] ?? '', /^apt-get install .*chromium$/);
  });

  const helpless: [string, Machine & { commands: string[] }][] = [
    ['without root', machine(['/usr/bin/apt-get'])],
    ['without apt-get', machine([], { isRoot: true })],
  ];
  for (const [name, helplessMachine] of helpless) {
    it(`says in one line what to do ${name}`, () => {
      assert.throws(
        () => findOrInstallBrowser(helplessMachine),
        (error: Error) => error.message.includes('CHROME_PATH') && !error.message.includes('\n'),
      );
      assert.deepEqual(helplessMachine.commands, []);
    });
  }
});
