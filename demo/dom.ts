/** The element of the page with an id. Throws when there is none, or one of another type. */
export function find<Type extends Element>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The page lacks #${id}.`);
}

/** Makes an element; texts among the children stay texts. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A time of day, as the browser's user writes it. */
export function timeElement(date: Date): HTMLTimeElement {
  return create('time', { dateTime: date.toISOString() }, date.toLocaleTimeString());
}
