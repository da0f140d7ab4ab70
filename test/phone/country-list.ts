import type { LoginHarness } from '../element/harness.js';

/** The country choice of a login, as it is read and heard. */
export class CountryList {
  constructor(readonly login: LoginHarness) {}

  get box(): HTMLInputElement {
    return this.login.part('country') as HTMLInputElement;
  }

  /** What drops down, for the eye. */
  get popup(): HTMLElement {
    return this.login.part('country-list')!;
  }

  /** What a screen reader takes for the list. */
  get listbox(): HTMLElement {
    return this.login.element.renderRoot.querySelector('[role=listbox]')!;
  }

  get isOpen(): boolean {
    return this.popup.checkVisibility();
  }

  get options(): HTMLElement[] {
    return this.login.parts('country-option');
  }

  /** What is listed, each line with its calling code. */
  get lines(): string[] {
    return this.options.map(lineOf);
  }

  /** The line that the keys are at, which has to be one and the same for the eye and the ear. */
  get active(): string | undefined {
    const selected = this.options.filter((option) => option.ariaSelected === 'true');
    const heard = this.box.getAttribute('aria-activedescendant');
    if (selected.length > 1 || (selected[0]?.id ?? null) !== heard) {
      throw new Error(`${selected.length} are selected, but ${String(heard)} is active.`);
    }
    return selected[0] && lineOf(selected[0]);
  }
}

function lineOf(option: Element): string {
  return option.textContent.replace(/\s+/g, ' ').trim();
}
