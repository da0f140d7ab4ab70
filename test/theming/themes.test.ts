import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readManifest } from '../../demo/theming/manifest.js';
import { themeNames } from './theme-names.js';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as object;
const { parts, properties } = readManifest(manifest);

describe('The themes', () => {
  it('are the files of their folder', () => {
    const files = readdirSync(new URL('demo/themes/', root)).sort();
    assert.deepEqual(
      files,
      themeNames.map((name) => `${name}.css`),
    );
  });
});

for (const name of themeNames) {
  const css = readFileSync(new URL(`demo/themes/${name}.css`, root), 'utf8');

  describe(`The theme of the ${name}`, () => {
    it('has at most sixty lines', () => {
      assert.ok(css.trimEnd().split('\n').length <= 60);
    });

    it('selects nothing but the element, its states and its parts', () => {
      const selectors = [...css.matchAll(/([^{};/]+)\{/g)].flatMap(([, list = '']) =>
        list.trim().split(/,\s*(?![^(]*\))/),
      );
      assert.ok(selectors.length > 5);
      for (const selector of selectors) {
        const [, part] =
          /^passwordless-login(?::state\([a-z]+\))?(?:::part\(([a-z -]+)\))?(?:::?[a-z]+(?:\([a-z :,]+\))?)?$/.exec(
            selector,
          ) ?? assert.fail(selector);
        for (const token of part?.split(' ') ?? []) assert.ok(parts.includes(token), token);
      }
    });

    it('sets only custom properties that there are', () => {
      const names = css.match(/--[\w-]+/g) ?? [];
      assert.ok(names.length > 5);
      for (const used of names) assert.ok(properties.some((property) => property.name === used));
    });

    it('loads nothing', () => {
      assert.doesNotMatch(css, /@import|url\(|image-set|!important/);
    });
  });
}
