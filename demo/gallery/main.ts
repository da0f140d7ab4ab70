import '../../src/define.js';
import { directionOf } from '../../src/i18n/locale.js';
import { locales } from '../../src/index.js';
import { create, find } from '../dom.js';
import { addPseudoLocales, pseudoLocales } from '../pseudo-locales.js';
import type { ScreenName } from '../theming/screens.js';
import { screens, show } from '../theming/screens.js';
import { themes } from '../theming/themes.js';

const form = find('controls', HTMLFormElement);
const theme = find('theme', HTMLSelectElement);
const lang = find('lang', HTMLSelectElement);
const direction = find('direction', HTMLSelectElement);
const scheme = find('scheme', HTMLSelectElement);
const width = find('width', HTMLSelectElement);
const list = find('screens', HTMLOListElement);
let shown = '';
let showing = Promise.resolve();

offerChoices();
for (const [name, value] of new URLSearchParams(location.search)) {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) control.value = value;
}
const places = (Object.keys(screens) as ScreenName[]).map(addPlace);
form.addEventListener('input', ({ target }) => {
  // A direction comes with a language: another one, with the first that is written so.
  const isSo = ({ value }: HTMLOptionElement) => directionOf(value) === direction.value;
  if (target === direction) lang.selectedIndex = Array.from(lang.options).findIndex(isSo);
  const chosen = [theme, lang, scheme, width].map(({ name, value }) => [name, value]);
  history.replaceState(null, '', `?${new URLSearchParams(chosen).toString()}`);
  apply();
});
apply();

function apply(): void {
  direction.value = directionOf(lang.value);
  document.documentElement.dataset.scheme = scheme.value;
  find('theme-css', HTMLStyleElement).textContent = themes[theme.value] ?? '';
  list.style.setProperty('--width', width.value);
  // One after the other: who goes through the languages is not to wait for each of them.
  showing = showing.then(showAll);
}

async function showAll(): Promise<void> {
  if (shown === lang.value) return;
  shown = lang.value;
  list.ariaBusy = 'true';
  const focused = document.activeElement;
  for (const { name, element } of places) {
    Object.assign(element, { lang: shown, dir: directionOf(shown) });
    await show(name, element, shown);
  }
  // One of the screens has taken it.
  if (focused instanceof HTMLSelectElement) focused.focus();
  list.ariaBusy = 'false';
}

/** Where a screen is shown, under what it is called. */
function addPlace(name: ScreenName): { name: ScreenName; element: HTMLElement } {
  const element = create('div', {});
  const item = create('li', {}, create('h2', {}, screens[name].label), element);
  item.dataset.screen = name;
  list.append(item);
  return { name, element };
}

function offerChoices(): void {
  addPseudoLocales();
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const tags = [...locales, ...pseudoLocales];
  theme.append(...Object.keys(themes).map((name) => create('option', {}, name)));
  lang.append(...tags.map((tag) => create('option', { value: tag }, languages.of(tag) ?? tag)));
  lang.value = 'en';
}
