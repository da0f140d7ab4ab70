import type { Plugin } from 'vite';

/**
 * What Lit's styles come to in a browser that can adopt style sheets, which is every one that the
 * widget runs in. The original also knows ShadyCSS, `<style>` elements and style sheets of another
 * document, in 450 bytes.
 */
const cssTag = `
export const css = ([text]) => {
  let sheet;
  return () => {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
    return sheet;
  };
};
// Not used, but passed on by Lit's own index.
export const CSSResult = undefined, unsafeCSS = undefined;
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style());
};`;

/** Puts a smaller module in the place of Lit's `css` tag. */
export function smallCssTag(): Plugin {
  return {
    name: 'small-css-tag',
    load: {
      filter: { id: /\/@lit\/reactive-element\/css-tag\.js$/ },
      handler: () => cssTag,
    },
  };
}
