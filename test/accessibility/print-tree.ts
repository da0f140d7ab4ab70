import type { SerializedAXNode } from 'puppeteer-core';

/** Whose name is all that they hold. */
const leaves = /^(button|combobox|heading|option|radio|textbox)$/;

/** What only holds others together, unless it has a name or a text. */
const holders = /^(form|generic|group|none)$/;

/** What is told of a node beside its role, name and description, where it is so. */
const states = [
  'level',
  'checked',
  'selected',
  'expanded',
  'focused',
  'disabled',
  'readonly',
  'invalid',
] as const;

/**
 * Writes an accessibility tree as text: a line for each thing that is read, indented below what it
 * is in, as `role "name" = "value" {states} (description)`.
 */
export function printTree(node: SerializedAXNode, indent = ''): string {
  const { role, value, description, children = [] } = node;
  const name = [node.name, textIn(children)].find(Boolean)?.trim();
  const isSilent = holders.test(role) && !name;
  const inside = leaves.test(role) ? [] : children.filter((child) => !isText(child));
  const below = inside.map((child) => printTree(child, isSilent ? indent : `${indent}  `)).join('');
  if (isSilent) return below;
  const told = states.flatMap((state) => {
    const is = node[state];
    if (is === undefined || is === false || is === 'false') return [];
    return is === true || is === 'true' ? state : `${state} ${is}`;
  });
  const line = [
    role,
    name && `"${name}"`,
    value && `= "${value}"`,
    told.length > 0 && `{${told.join(', ')}}`,
    description && `(${description.trim()})`,
  ];
  return `${indent}${line.filter(Boolean).join(' ')}\n${below}`;
}

function isText({ role }: SerializedAXNode): boolean {
  return role === 'StaticText';
}

function textIn(children: SerializedAXNode[]): string {
  const texts = children.filter(isText).map(({ name }) => name);
  return texts.join('');
}
