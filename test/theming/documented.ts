import { readManifest } from '../../demo/theming/manifest.js';

const response = await fetch('/custom-elements.json');

/** The parts and custom properties of the element, as its manifest has them. */
export const { parts, properties } = readManifest((await response.json()) as object);
