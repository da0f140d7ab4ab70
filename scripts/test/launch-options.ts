import type { LaunchOptions } from 'puppeteer-core';
import { engine } from './engine.js';

/** How every test starts its browser: quiet, and in the same language and zone on every machine. */
export function launchOptions() {
  const { CHROME_PATH, FIREFOX_PATH } = process.env;
  const executablePath = engine === 'firefox' ? FIREFOX_PATH : CHROME_PATH;
  if (!executablePath) throw new Error('There is no browser: start the tests with `npm test`.');
  return {
    executablePath,
    ...(engine === 'firefox' ? firefox : chromium),
    env: { ...process.env, LANGUAGE: 'en_US', TZ: 'UTC' },
  } satisfies LaunchOptions;
}

const chromium = {
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--lang=en-US',
    // Chromium refuses to sandbox what root runs.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

const firefox = {
  browser: 'firefox' as const,
  // For what WebDriver BiDi has nothing for.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'intl.accept_languages': 'en-US',
    // It would ask each site for one, and a strict policy would say no.
    'browser.chrome.site_icons': false,
    // It has a mouse, although it has no screen: fine, and able to hover.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  },
} satisfies LaunchOptions;
