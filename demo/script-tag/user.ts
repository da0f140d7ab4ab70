/**
 * Who is signed in, from one page to the next and for as long as the tab is open. The tokens are not
 * kept: every script of the site could read them here. A site whose server has to know who it is
 * sets `login-uri`, which posts the tokens to it.
 */
const key = 'user';

export function keepUser(identifier: string): void {
  sessionStorage.setItem(key, identifier);
}

export function keptUser(): string | null {
  return sessionStorage.getItem(key);
}

export function forgetUser(): void {
  sessionStorage.removeItem(key);
}
