import type { LoginHarness } from '../element/harness.js';

/** Chooses a country by the beginning of its name. */
export async function chooseCountry(login: LoginHarness, name: string): Promise<void> {
  await login.click('country');
  await login.type(name);
  await login.press('Enter');
}
