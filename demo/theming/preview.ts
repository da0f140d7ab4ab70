import '../../src/define.js';
import { find } from '../dom.js';
import type { Scheme } from './look.js';
import type { ScreenName } from './screens.js';
import { show } from './screens.js';

/** What the page is to show, as its parent tells it in a message. */
export interface Preview {
  css: string;
  scheme: Scheme;
  screen: ScreenName;
  /** BCP 47. */
  lang: string;
}

const root = document.documentElement;
let shown = '';

addEventListener('message', ({ data, origin }: MessageEvent<Preview>) => {
  if (origin !== location.origin) return;
  const { css, scheme, screen, lang } = data;
  find('theme', HTMLStyleElement).textContent = css;
  root.style.colorScheme = scheme;
  root.lang = lang;
  // What a visitor has typed survives another colour.
  if (shown === `${screen} ${lang}`) return;
  shown = `${screen} ${lang}`;
  void show(screen, find('stage', HTMLElement), lang);
});
