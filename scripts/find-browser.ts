import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What finding a browser needs to know of a machine and may do to it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Whether the user may install packages for all. */
  isRoot: boolean;
  /** Whether the file exists and may be run. */
  canRun(file: string): boolean;
  /** @throws if the command fails */
  run(command: string, args: string[]): void;
}

/** This machine. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  canRun(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run(command, args) {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
};

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const linuxFiles = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsFiles = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * Finds a Chromium-family browser: the one that `CHROME_PATH` names, else one in the usual places.
 *
 * @returns its path, or undefined if there is none
 * @throws if `CHROME_PATH` names no program
 */
export function findBrowser(machine: Machine): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (!chosen) return usualPlaces(machine).find((file) => machine.canRun(file));
  if (machine.canRun(chosen)) return chosen;
  throw new Error(`CHROME_PATH names no program: ${chosen}`);
}

/**
 * Like {@link findBrowser}, but installs Chromium where there is none and `apt-get` may be used.
 *
 * @throws if there is no browser, with what to do about it in one line
 */
export function findOrInstallBrowser(machine: Machine): string {
  const found = findBrowser(machine);
  if (found) return found;
  if (machine.isRoot && machine.canRun('/usr/bin/apt-get')) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '--yes', 'chromium']);
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error('No browser found: install Chrome, Chromium, Edge or Brave, or set CHROME_PATH.');
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? windowsFiles.map((file) => path.win32.join(folder, file)) : [],
    );
  }
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return [...commandPlaces(machine, commands), ...linuxFiles];
}

/** Where a shell would look for commands, those of the first one first. */
export function commandPlaces({ env }: Machine, commands: readonly string[]): string[] {
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}
