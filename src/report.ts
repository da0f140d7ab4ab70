import type { PasswordlessError } from './api/passwordless-error.js';

/** Tells the developer what only the site can mend; an origin that is blocked looks like no network. */
export async function report(error: PasswordlessError): Promise<void> {
  if (error.fixableBy !== 'site' && error.code !== 'network') return;
  try {
    const { explain } = await import('./api/diagnostics.js');
    explain(error);
  } catch {
    console.error(error);
  }
}

/** Tells the developer that codes cross a network in the clear. */
export async function reportExposed(): Promise<void> {
  const diagnostics = await import('./api/diagnostics.js').catch(() => null);
  diagnostics?.warnOfPlainHttp();
}
