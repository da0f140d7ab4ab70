import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { chooseLocale, english, loadLocale } from './i18n/locale.js';
import type { Locale } from './i18n/locale.js';

/** Keeps the locale of its host: the language of its nearest ancestor, else of the browser. */
export class LocaleController implements ReactiveController {
  /** Undefined until the first one is there: there is no flash of another language. */
  locale: Locale | undefined;
  #wanted = '';
  readonly #observer = new MutationObserver(() => this.#choose());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#choose();
    // The one set on the host, too: it is in the document, or observed as what it is inside of.
    for (let root: Node | undefined = this.host; root; root = outer(root)) {
      this.#observer.observe(root.getRootNode(), {
        attributeFilter: ['lang'],
        subtree: true,
      });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #choose(): void {
    const nearest = nearestLanguage(this.host);
    const wanted = chooseLocale(nearest ? [nearest] : navigator.languages);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted === english.tag) this.#use(english);
    else void this.#load(wanted);
  }

  async #load(wanted: string): Promise<void> {
    const locale = await loadLocale(wanted);
    if (wanted === this.#wanted) this.#use(locale);
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
