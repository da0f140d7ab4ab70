import type { PropertyValues } from 'lit';

import { listCountries, searchCountries } from '../identifier/countries.js';
import type { Country } from '../identifier/countries.js';
import { startingCountry } from '../identifier/phone-number.js';
import { countryOf } from '../identifier/type-number.js';
import type { PhoneHost } from './phone-host.js';
import { phoneStyles } from './phone.styles.js';

/**
 * Makes the class of `<passwordless-login-country>`, the country of a phone number: a combobox with a list that a search narrows (ARIA Authoring
 * Practices, "Editable combobox with list autocomplete"), or on a touch screen the list that the
 * system knows best how to show under a thumb.
 */
export function countryChoice({
  FlowElement,
  html,
  nothing,
  withAsciiDigits,
}: PhoneHost): CustomElementConstructor {
  return class CountryChoice extends FlowElement {
    static override properties = {
      open: { state: true },
      query: { state: true },
      active: { state: true },
    };

    open = false;
    /** What is searched for, while the list is open. */
    query = '';
    /** Index in the list that is shown. */
    active = 0;

    #countries: Country[] = [];
    #seen = '';
    #listed = '';
    #starting: string | undefined;
    #options: unknown[] = [];

    get #input(): HTMLInputElement {
      return this.querySelector('input')!;
    }

    get #country(): string | undefined {
      return this.#countryAmong(this.flow.config.countries);
    }

    /** As the number says, where it is in international form. */
    #countryAmong(countries: readonly string[]): string | undefined {
      const { drafts, country } = this.state;
      return countryOf(withAsciiDigits(drafts.sms), country, countries);
    }

    get #chosen(): Country | undefined {
      const country = this.#country;
      return this.#countries.find(({ code }) => code === country);
    }

    get #shown(): Country[] {
      return searchCountries(this.#countries, withAsciiDigits(this.query));
    }

    override connectedCallback(): void {
      super.connectedCallback();
      const root = this.getRootNode() as ShadowRoot;
      const { adoptedStyleSheets: sheets } = root as Partial<ShadowRoot>;
      if (sheets && !sheets.includes(phoneStyles)) sheets.push(phoneStyles);
    }

    /** Not for each key in the number's field: the list is long. */
    protected override shouldUpdate(changed: PropertyValues): boolean {
      const { countries } = this.flow.config;
      const seen = `${this.locale.tag} ${this.#countryAmong(countries) ?? ''} ${countries.join()}`;
      const isNews = seen !== this.#seen || changed.size > 0;
      this.#seen = seen;
      return isNews;
    }

    protected override willUpdate(): void {
      const { config } = this.flow;
      const key = `${this.locale.tag} ${config.countries.join()}`;
      if (key !== this.#listed) {
        this.#listed = key;
        this.#countries = listCountries(this.locale.tag, config.countries);
        this.#starting = startingCountry(config);
        this.#options = this.#countries.map(
          (country) => html`<option value=${country.code}>${label(country)}</option>`,
        );
      }
      if (this.#starting) this.flow.guessCountry(this.#starting);
    }

    protected override updated(changed: PropertyValues): void {
      // By its value: an attribute of each of the many options would take longer.
      const select = this.querySelector('select');
      if (select) select.value = this.#chosen?.code ?? '';
      if (changed.has('active') || changed.has('open')) {
        this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
      }
    }

    #openList(): void {
      if (this.open) return;
      this.open = true;
      this.query = '';
      const country = this.#country;
      this.active = Math.max(
        0,
        this.#shown.findIndex(({ code }) => code === country),
      );
      this.#input.select();
    }

    #close(): void {
      this.open = false;
      this.query = '';
      this.#input.value = label(this.#chosen);
    }

    #choose(country: Country | undefined): void {
      if (country) this.flow.chooseCountry(country.code);
      this.#close();
    }

    #onInput(): void {
      this.open = true;
      this.query = this.#input.value;
      this.active = 0;
    }

    #onKeydown(event: KeyboardEvent): void {
      const { key, altKey } = event;
      if (this.open) {
        if (!this.#onListKey(altKey ? `Alt+${key}` : key)) return;
      } else {
        if (!/^Arrow(Down|Up)$/.test(key)) return;
        this.#openList();
      }
      event.preventDefault();
    }

    /** Whether the key is one for the list and not for the text. */
    #onListKey(key: string): boolean {
      const last = Math.max(0, this.#shown.length - 1);
      switch (key) {
        case 'ArrowDown':
          this.active = this.active < last ? this.active + 1 : 0;
          return true;
        case 'ArrowUp':
          this.active = this.active > 0 ? this.active - 1 : last;
          return true;
        case 'PageDown':
          this.active = Math.min(this.active + 8, last);
          return true;
        case 'PageUp':
          this.active = Math.max(this.active - 8, 0);
          return true;
        case 'Enter':
          this.#choose(this.#shown[this.active]);
          return true;
        case 'Escape':
        case 'Alt+ArrowUp':
          this.#close();
          return true;
        default:
          return false;
      }
    }

    override render(): unknown {
      if (this.#countries.length === 1) return nothing;
      const isTouched = matches('(pointer: coarse)');
      const chosen = this.open ? undefined : this.#chosen;
      return html`
        <div class="country">
          ${
            chosen
              ? html`<span part="calling-code" aria-hidden="true" dir="ltr"
                  >${chosen.code} ${chosen.callingCode}</span
                >`
              : nothing
          }
          ${isTouched ? this.#renderSelect() : this.#renderCombobox()}
        </div>
        ${isTouched ? nothing : this.#renderList()}
      `;
    }

    #renderSelect(): unknown {
      return html`
        <select
          part="input country"
          aria-label=${this.messages.countryLabel}
          @change=${({ target }: Event) =>
            this.flow.chooseCountry((target as HTMLSelectElement).value)}
        >
          ${this.#chosen ? nothing : html`<option value=""></option>`} ${this.#options}
        </select>
      `;
    }

    #renderCombobox(): unknown {
      const { open } = this;
      const active = open ? this.#shown[this.active] : undefined;
      return html`
        <input
          part="input country"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.messages.countryLabel}
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="countries"
          aria-activedescendant=${active ? `country-${active.code}` : nothing}
          .value=${open ? this.query : label(this.#chosen)}
          @click=${this.#openList}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @blur=${this.#close}
        />
      `;
    }

    #renderList(): unknown {
      const { messages, open } = this;
      const shown = open ? this.#shown : [];
      return html`
        <div
          part="country-list"
          ?hidden=${!open}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          <ul id="countries" role="listbox" aria-label=${messages.countryLabel}>
            ${shown.map(
              (country, index) => html`
                <li
                  id="country-${country.code}"
                  part="${index === this.active ? 'selected ' : ''}country-option"
                  role="option"
                  aria-selected=${index === this.active}
                  @click=${() => this.#choose(country)}
                >
                  ${country.name} <bdi dir="ltr">${country.callingCode}</bdi>
                </li>
              `,
            )}
          </ul>
          <p role="status">
            ${open && !shown.length ? html`<span>${messages.noCountry}</span>` : nothing}
          </p>
        </div>
      `;
    }
  };
}

/** Whether the screen is as `query` says; where nothing tells, as in jsdom, it is not. */
function matches(query: string): boolean {
  const { matchMedia } = globalThis as Partial<typeof globalThis>;
  return matchMedia?.(query).matches ?? false;
}

/** The calling code runs from left to right, after a name from right to left too. */
function label(country: Country | undefined): string {
  return country ? `${country.name} \u200e${country.callingCode}` : '';
}
