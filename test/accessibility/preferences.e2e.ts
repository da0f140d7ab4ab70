import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openWithMedia } from './open-with-media.js';

interface Look {
  /** The element that it is of: its name and its parts. */
  of: string;
  values: string[];
}

/** The computed values of some properties, of each element that matches on any screen. */
function looksOf(page: Page, selector: string, names: string[]): Promise<Look[]> {
  return page.$$eval(
    'passwordless-login',
    (logins, selector, names) =>
      logins
        .flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll(selector)])
        .map((element) => {
          const style = getComputedStyle(element);
          const values = names.map((name) => style.getPropertyValue(name));
          return { of: `${element.localName} ${element.part.value}`, values };
        }),
    selector,
    names,
  );
}

/** Contrast of a grey to white, or of any colour that is not lighter than its brightest channel. */
function contrastToWhite(colour: string): number {
  const brightest = Math.max(...(colour.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number)) / 255;
  const luminance = brightest <= 0.04045 ? brightest / 12.92 : ((brightest + 0.055) / 1.055) ** 2.4;
  return 1.05 / (luminance + 0.05);
}

function only(looks: Look[], fits: (value: string) => boolean): Look[] {
  assert.ok(looks.length > 0);
  return looks.filter(({ values }) => values.some((value) => !fits(value)));
}

describe('For who wants', () => {
  it('more contrast, hints are as dark as other text, and edges as hints', async () => {
    const page = await openWithMedia('(prefers-contrast: more)');
    const dark = (value: string) => contrastToWhite(value) >= 7;
    const hints = await looksOf(page, '[part~=hint], [part~=disabled]', ['color']);
    assert.deepEqual(only(hints, dark), []);
    const edges = '[part~=input]:not([part~=invalid], [part~=code-input])';
    assert.deepEqual(only(await looksOf(page, edges, ['border-top-color']), dark), []);
  });

  it('less transparency, nothing shines through', async () => {
    const page = await openWithMedia('(prefers-reduced-transparency: reduce)');
    const looks = await looksOf(page, ':not([part=status], [part=connection-radio], legend)', [
      'background-color',
    ]);
    const whole = (value: string) => value === 'rgba(0, 0, 0, 0)' || !/[,/] ?0?\.\d+\)/.test(value);
    assert.deepEqual(only(looks, whole), []);
  });

  it('less motion, nothing turns or fades into another colour', async () => {
    const page = await openWithMedia('(prefers-reduced-motion: reduce)');
    const spinners = await looksOf(page, '[part=spinner]', ['animation-name']);
    assert.deepEqual(
      only(spinners, (value) => value === 'fade, appear'),
      [],
    );
    const changes = await looksOf(page, '*', ['transition-duration']);
    assert.deepEqual(
      only(changes, (value) => value === '0s'),
      [],
    );
  });

  it('it on paper, everything is black on what the paper is', async () => {
    const page = await openWithMedia('print');
    const black = (value: string) => value === 'rgb(0, 0, 0)';
    assert.deepEqual(only(await looksOf(page, '*', ['color']), black), []);
    const backgrounds = await looksOf(page, '[part~=submit-button]', ['background-color']);
    assert.deepEqual(
      only(
        backgrounds,
        (value) => value === 'rgba(0, 0, 0, 0)' || value.startsWith('color(srgb 0 0 0'),
      ),
      [],
    );
  });
});
