import manifest from '../../custom-elements.json' with { type: 'json' };
import { copyButton } from '../copy-button.js';
import { create, find } from '../dom.js';
import { locales } from '../../src/index.js';
import { createField } from './fields.js';
import type { Scheme } from './look.js';
import { Look, isColour } from './look.js';
import { readManifest } from './manifest.js';
import type { Preview } from './preview.js';
import type { ScreenName } from './screens.js';
import { screens } from './screens.js';
import { themes } from './themes.js';

const look = new Look();
const controls = find('controls', HTMLFormElement);
const theme = find('theme', HTMLSelectElement);
const screen = find('screen', HTMLSelectElement);
const lang = find('lang', HTMLSelectElement);
const scheme = find('scheme', HTMLSelectElement);
const width = find('width', HTMLInputElement);
const preview = find('preview', HTMLIFrameElement);
const css = find('css', HTMLElement);

const fields = readManifest(manifest).properties.map((property) =>
  createField(property, (value) => {
    look.set(property, value, scheme.value as Scheme);
    showLook();
  }),
);

offerChoices();
for (const { element, property } of fields) {
  find(isColour(property) ? 'colours' : 'sizes', HTMLElement).append(element);
}
find('css-copy', HTMLElement).append(copyButton('Copy', 'Copy the CSS', () => look.css));
scheme.value = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

theme.addEventListener('change', begin);
scheme.addEventListener('change', showAll);
for (const control of [screen, lang, width]) control.addEventListener('input', showLook);
preview.addEventListener('load', showLook);
// The controls have their new values only after the event.
controls.addEventListener('reset', () => setTimeout(begin));
begin();

function begin(): void {
  look.startFrom(themes[theme.value] ?? '');
  showAll();
}

function showAll(): void {
  document.documentElement.dataset.scheme = scheme.value;
  for (const field of fields) field.show(look, scheme.value as Scheme);
  showLook();
}

function showLook(): void {
  css.textContent = look.css || '/* This is the default look. */';
  preview.style.inlineSize = `${width.value}px`;
  // Where there is less room, it is narrower.
  find('width-shown', HTMLOutputElement).value = `${preview.clientWidth} pixels`;
  const shown: Preview = {
    css: look.css,
    scheme: scheme.value as Scheme,
    screen: screen.value as ScreenName,
    lang: lang.value,
  };
  preview.contentWindow?.postMessage(shown, location.origin);
}

function offerChoices(): void {
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  theme.append(...Object.keys(themes).map((name) => create('option', {}, name)));
  screen.append(
    ...Object.entries(screens).map(([value, { label }]) => create('option', { value }, label)),
  );
  lang.append(...locales.map((tag) => create('option', { value: tag }, languages.of(tag) ?? tag)));
}
