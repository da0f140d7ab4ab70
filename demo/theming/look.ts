import type { Property } from './manifest.js';

export type Scheme = 'light' | 'dark';

/** A value of a custom property in each scheme; only colours have two. */
type Values = Readonly<Record<Scheme, string>>;

/** What was chosen: a theme to start from, and what differs from it. */
export class Look {
  #start = '';
  #ownRule: CSSStyleDeclaration | undefined;
  readonly #changes = new Map<string, Values>();

  /** Begins again with the CSS of a theme; empty for the default look. */
  startFrom(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const [rule] = sheet.cssRules;
    this.#ownRule = rule instanceof CSSStyleRule ? rule.style : undefined;
    this.#start = css.trim();
    this.#changes.clear();
  }

  /** Of a colour `#rrggbb`, of anything else what stands in the CSS. */
  valueOf(property: Property, scheme: Scheme): string {
    return (this.#changes.get(property.name) ?? this.#startOf(property))[scheme];
  }

  /** Sets a property; a colour that has two values only where the scheme is the given one. */
  set(property: Property, value: string, scheme: Scheme): void {
    const start = this.#startOf(property);
    const isOne = start.light === start.dark;
    const before = this.#changes.get(property.name) ?? start;
    const after = isOne ? both(value) : { ...before, [scheme]: value };
    if (after.light === start.light && after.dark === start.dark) {
      this.#changes.delete(property.name);
    } else {
      this.#changes.set(property.name, after);
    }
  }

  /** The style sheet: only what differs from the default look. */
  get css(): string {
    const lines = Array.from(this.#changes, ([name, { light, dark }]) =>
      light === dark ? `  ${name}: ${light};` : `  ${name}: light-dark(${light}, ${dark});`,
    );
    const changes = lines.length ? `passwordless-login {\n${lines.join('\n')}\n}` : '';
    return [this.#start, changes].filter(Boolean).join('\n\n');
  }

  #startOf(property: Property): Values {
    const own = this.#ownRule?.getPropertyValue(property.name).trim() ?? '';
    const value = own === '' ? property.default : own;
    if (!isColour(property)) return both(value);
    return { light: hex(value, 'light'), dark: hex(value, 'dark') };
  }
}

/** Whether a property takes a colour. */
export function isColour({ default: value }: Property): boolean {
  return value.startsWith('light-dark(');
}

function both(value: string): Values {
  return { light: value, dark: value };
}

/** A colour as the picker of the browser takes it. */
function hex(colour: string, scheme: Scheme): string {
  const probe = document.createElement('span');
  Object.assign(probe.style, { color: colour, colorScheme: scheme });
  document.body.append(probe);
  const [, ...channels] = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(probe).color) ?? [];
  probe.remove();
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
