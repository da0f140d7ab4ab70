import { create } from '../dom.js';
import type { Look, Scheme } from './look.js';
import { isColour } from './look.js';
import type { Property } from './manifest.js';

/** What has a scale of its own; the unit is that of the default and of the themes. */
const ranges: Readonly<Record<string, { min: string; max: string; step: string; unit: string }>> = {
  '--pl-radius': { min: '0', max: '28', step: '1', unit: 'px' },
  '--pl-space': { min: '0.5', max: '2', step: '0.125', unit: 'rem' },
  '--pl-font-size': { min: '0.875', max: '1.5', step: '0.0625', unit: 'rem' },
};

/** The control of a property. */
export interface Field {
  property: Property;
  element: HTMLLabelElement;
  /** Brings the control up to date with the look. */
  show: (look: Look, scheme: Scheme) => void;
}

/**
 * Makes the control that suits a property.
 *
 * @param chosen - called with each new value, as CSS
 */
export function createField(property: Property, chosen: (value: string) => void): Field {
  const { name, description } = property;
  const { unit = '', ...limits } = ranges[name] ?? {};
  const input = create('input', { name, type: typeOf(property), ...limits });
  if (input.type === 'text') {
    // Nothing that would end the declaration.
    Object.assign(input, { pattern: '[^;{}]+', required: true, spellcheck: false });
  }
  if (name === '--pl-font') input.setAttribute('list', 'fonts');
  const output = create('output', {});
  const tell = () => (output.value = unit && input.value + unit);
  input.addEventListener('input', () => {
    tell();
    if (input.validity.valid) chosen(input.value + unit);
  });
  return {
    property,
    element: create(
      'label',
      { className: input.type },
      create('code', {}, name),
      // First what the label is for: an output would take it, too.
      input,
      output,
      create('span', { className: 'note' }, description),
    ),
    show: (look, scheme) => {
      const value = look.valueOf(property, scheme);
      input.value = unit ? String(parseFloat(value)) : value;
      tell();
    },
  };
}

function typeOf(property: Property): string {
  if (isColour(property)) return 'color';
  return property.name in ranges ? 'range' : 'text';
}
