import { create, find } from './dom.js';
import { addPseudoLocales, pseudoLocales } from './pseudo-locales.js';
import { locales } from '../src/index.js';
import type { PasswordlessLogin } from '../src/index.js';

/** The one control that sets no attribute of the widget, but the color scheme of the page. */
const scheme = 'scheme';

/**
 * Lets the form set the attributes of the widget, and keeps them in the address of the page.
 *
 * @param changed - called after each change, and once for what the address says
 */
export function connectControls(
  login: PasswordlessLogin,
  { returnWithQuery, changed }: { returnWithQuery: boolean; changed: () => void },
): void {
  const form = find('controls', HTMLFormElement);
  offerLanguages(document.documentElement.lang);
  fill(form, new URLSearchParams(location.search));

  const apply = () => {
    const values = valuesOf(form);
    document.documentElement.dataset.scheme = values.get(scheme) ?? '';
    for (const name of namesOf(form)) {
      const value = values.get(name);
      if (name === 'disabled') login.toggleAttribute(name, value !== null);
      else if (name !== scheme) setAttribute(login, name, value);
    }
    const address = location.origin + location.pathname;
    const redirectUri = returnWithQuery ? address + location.search : address;
    setAttribute(login, 'redirect-uri', login.send === 'link' ? redirectUri : null);
    changed();
  };
  const update = () => {
    const query = valuesOf(form).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    apply();
  };

  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The controls have their new values only after the event.
  form.addEventListener('reset', () => setTimeout(update));
  apply();
}

function offerLanguages(pageLanguage: string): void {
  addPseudoLocales();
  const names = new Intl.DisplayNames(pageLanguage, { type: 'language' });
  const options = [...locales, ...pseudoLocales].map((tag) =>
    create('option', { value: tag }, `${tag} (${names.of(tag) ?? tag})`),
  );
  find('lang', HTMLSelectElement).append(...options);
}

function namesOf(form: HTMLFormElement): string[] {
  return Array.from(form.elements, (control) => control.getAttribute('name') ?? '').filter(Boolean);
}

/** What differs from the defaults. */
function valuesOf(form: HTMLFormElement): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value) values.set(name, value);
  }
  return values;
}

function fill(form: HTMLFormElement, values: URLSearchParams): void {
  for (const [name, value] of values) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = value;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === 'checkbox') control.checked = value === control.value;
    else control.value = value;
  }
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
