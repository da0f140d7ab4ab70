/**
 * How an element and all within its shadow root look: the computed style of each, by property, but
 * for custom ones, for where in the page it is and for how far it has turned. It uses nothing but its parameter, so that it can
 * also be sent to another page.
 */
export function readLook(login: Element): Record<string, string>[] {
  return [login, ...(login.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
    const style = getComputedStyle(element);
    const names = Array.from(style).filter(
      (name) => !/^(--|inset|top|right|bottom|left|rotate)/.test(name),
    );
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  });
}
