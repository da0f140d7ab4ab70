import type { Machine } from './find-browser.js';
import { commandPlaces, findOrInstallBrowser } from './find-browser.js';
import type { Engine } from './test/engine.js';
import { engines } from './test/engine.js';

/** What runs the tests. */
export interface Engines {
  /** The path of the browser, or of what drives it. */
  found: ReadonlyMap<Engine, string>;
  /** The others, and what to do about it: `install Firefox, or set FIREFOX_PATH`. */
  leftOut: ReadonlyMap<Engine, string>;
}

/** What drives WebKitGTK, and what that needs. */
const webkitCommands = ['WebKitWebDriver', 'gjs', 'Xvfb'];

/**
 * Finds the engines that `ENGINES` names, such as `chromium,webkit`; where it names none, all that
 * are there, and Chromium, which is installed like {@link findOrInstallBrowser} does.
 *
 * @throws if one that is named is not there or none that the tests know
 */
export function findEngines(machine: Machine): Engines {
  const named = (machine.env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !engines.includes(name as Engine));
  if (unknown) throw new Error(`ENGINES takes ${engines.join(', ')}, but not ${unknown}.`);
  const found = new Map<Engine, string>();
  const leftOut = new Map<Engine, string>();
  for (const engine of engines) {
    const isNamed = named.includes(engine);
    const place = isNamed || named.length === 0 ? find[engine](machine) : undefined;
    if (place) found.set(engine, place);
    else if (isNamed) throw new Error(`${engine} is not there: ${howToInstall[engine]}.`);
    else leftOut.set(engine, named.length > 0 ? 'not in ENGINES' : howToInstall[engine]);
  }
  return { found, leftOut };
}

const find: Record<Engine, (machine: Machine) => string | undefined> = {
  chromium: findOrInstallBrowser,
  firefox: findFirefox,
  webkit: findWebKit,
};

const howToInstall: Record<Engine, string> = {
  chromium: 'install Chrome or Chromium',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'on Debian, install webkit2gtk-driver, gir1.2-webkit2-4.1, gjs and xvfb',
};

function findFirefox(machine: Machine): string | undefined {
  const { env, platform } = machine;
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [`${env.PROGRAMFILES ?? ''}\\Mozilla Firefox\\firefox.exe`],
  };
  const usual = places[platform] ?? commandPlaces(machine, ['firefox', 'firefox-esr']);
  return [env.FIREFOX_PATH ?? '', ...usual].find((file) => file && machine.canRun(file));
}

/** WebKit is driven where WebKitGTK is. */
function findWebKit(machine: Machine): string | undefined {
  if (machine.platform !== 'linux') return undefined;
  const places = webkitCommands.map((command) =>
    commandPlaces(machine, [command]).find((file) => machine.canRun(file)),
  );
  if (!places.every(Boolean)) return undefined;
  try {
    machine.run('gjs', ['-c', "imports.gi.versions.WebKit2 = '4.1'; imports.gi.WebKit2;"]);
    return places[0];
  } catch {
    return undefined;
  }
}
