import type { ScreenName } from '../../demo/theming/screens.js';
import { screens, show } from '../../demo/theming/screens.js';
import '../../src/define.js';
import type { PasswordlessLogin } from '../../src/index.js';

/** Every screen on one page, as long as the tests of a file or a group run. */
export class Gallery {
  readonly element = document.createElement('div');
  readonly logins = new Map<ScreenName, PasswordlessLogin>();

  /** Opens it before the tests of the group in which this is called, and closes it after them. */
  constructor(lang = 'en') {
    before(async () => {
      document.body.append(this.element);
      for (const name of Object.keys(screens) as ScreenName[]) {
        const place = document.createElement('div');
        // The list of countries, which is open on one of them, is not to cover the next.
        place.style.minHeight = '700px';
        this.element.append(place);
        this.logins.set(name, await show(name, place, lang));
      }
    });
    after(() => this.element.remove());
  }

  /** Everything in the shadow roots. */
  get elements(): HTMLElement[] {
    return [...this.logins.values()].flatMap(({ renderRoot }) => [
      ...renderRoot.querySelectorAll<HTMLElement>('*'),
    ]);
  }

  /** The elements that have a part, with others or alone. */
  with(part: string): HTMLElement[] {
    return this.elements.filter((element) => element.part.contains(part));
  }
}
