import type { Machine } from './find-browser.js';
import { commandPlaces, findOrInstallBrowser } from './find-browser.js';
import type { Engine } from './test/engine.js';
import { engines } from './test/engine.js';

/** What runs the tests, by engine: the path of the browser, or of what drives it. */
export type FoundEngines = ReadonlyMap<Engine, string>;

/** What drives WebKitGTK, and what that needs. */
const webkitCommands = ['WebKitWebDriver', 'gjs', 'Xvfb'];

/**
 * Finds the engines that `ENGINES` names, such as `chromium,webkit`; where it names none, Chromium,
 * which is installed like {@link findOrInstallBrowser} does.
 *
 * @throws if one that is named is not there or none that the tests know
 */
export function findEngines(machine: Machine): FoundEngines {
  const named = (machine.env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !engines.includes(name as Engine));
  if (unknown) throw new Error(`ENGINES takes ${engines.join(', ')}, but not ${unknown}.`);
  const found = new Map<Engine, string>();
  for (const engine of engines) {
    if (!(named.length > 0 ? named : ['chromium']).includes(engine)) continue;
    const place = find[engine](machine);
    if (!place) throw new Error(`${engine} is not there: ${howToInstall[engine]}.`);
    found.set(engine, place);
  }
  return found;
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
  return places.every(Boolean) ? places[0] : undefined;
}
