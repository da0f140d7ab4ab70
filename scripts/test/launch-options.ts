/**
 * How every test starts its browser: the one that `CHROME_PATH` names, quiet, and in the same
 * language and time zone on every machine.
 */
export function launchOptions() {
  const { CHROME_PATH: executablePath } = process.env;
  if (!executablePath) throw new Error('CHROME_PATH is not set: start the tests with `npm test`.');
  return {
    executablePath,
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
    env: { ...process.env, LANGUAGE: 'en_US', TZ: 'UTC' },
  };
}
