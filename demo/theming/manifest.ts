/** A custom property of the element. */
export interface Property {
  /** With its two dashes. */
  name: string;
  description: string;
  /** As CSS; may refer to other properties of the element. */
  default: string;
}

/** What a theme may change, as documented. */
export interface Themable {
  properties: readonly Property[];
  /** The names that `::part()` takes. */
  parts: readonly string[];
}

interface Declaration {
  tagName?: string;
  cssProperties: Property[];
  cssParts: { name: string }[];
}

/** Reads the content of custom-elements.json. Throws where the element is not in it. */
export function readManifest(manifest: object): Themable {
  const { modules } = manifest as { modules: { declarations: Declaration[] }[] };
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'passwordless-login');
  if (!element) throw new Error('custom-elements.json does not describe the element.');
  return {
    properties: element.cssProperties,
    parts: element.cssParts.map(({ name }) => name),
  };
}
