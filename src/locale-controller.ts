import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { added, english, isEnglish, localeChanges } from './i18n/locale.js';
import type { Locale } from './i18n/locale.js';

/** Keeps the locale of its host: the language of its nearest ancestor, else of the browser. */
export class LocaleController implements ReactiveController {
  /** Undefined until the first one is there: there is no flash of another language. */
  locale: Locale | undefined;
  #wanted = '';
  readonly #observer = new MutationObserver(() => this.choose());
  readonly #retry = (): void => this.choose();
  readonly #renew = (): void => {
    this.#wanted = '';
    this.choose();
  };

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.choose();
    localeChanges.addEventListener('change', this.#renew);
    addEventListener('online', this.#retry);
    // The one set on the host, too: it is in the document, or observed as what it is inside of.
    for (let root: Node | undefined = this.host; root; root = outer(root)) {
      this.#observer.observe(root.getRootNode(), {
        attributeFilter: ['lang'],
        subtree: true,
      });
    }
  }

  hostDisconnected(): void {
    localeChanges.removeEventListener('change', this.#renew);
    removeEventListener('online', this.#retry);
    this.#observer.disconnect();
  }

  /** Chooses anew; a locale that could not be loaded before is tried again. */
  choose(): void {
    const nearest = nearestLanguage(this.host);
    const wanted = nearest ? [nearest, ...navigator.languages] : navigator.languages;
    if (wanted.join() === this.#wanted) return;
    this.#wanted = wanted.join();
    if (isEnglish(wanted)) this.#use(english);
    else void this.#load(wanted, this.#wanted);
  }

  async #load(wanted: readonly string[], key: string): Promise<void> {
    let locale = english;
    let failed = false;
    try {
      const { findLocale, load } = await import('./i18n/find-locale.js');
      const tag = findLocale(wanted, added.keys());
      const own = added.get(tag);
      if (own) locale = own;
      else if (tag !== english.tag) locale = { tag, messages: await load(tag) };
    } catch {
      failed = true;
    }
    // Something else may be wanted by now.
    if (key !== this.#wanted) return;
    if (failed) this.#wanted = '';
    this.#use(locale);
  }

  #use(locale: Locale): void {
    this.locale = locale;
    this.host.requestUpdate();
  }
}

/** The `lang` of `element` or the nearest ancestor that has one, shadow roots or not. */
function nearestLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = outer(node)) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return undefined;
}

/** The host of the shadow root that `node` is in. */
function outer(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
