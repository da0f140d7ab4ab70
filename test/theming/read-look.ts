/**
 * How an element and all within its shadow root look: the computed style of each, by property, but
 * for custom ones and for where in the page it is. It uses nothing but its parameter, so that it can
 * also be sent to another page.
 */
export function readLook(login: Element): Record<string, string>[] {
  return [login, ...(login.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
    const style = getComputedStyle(element);
    const names = Array.from(style).filter(
      (name) => !/^(--|inset|top|right|bottom|left)/.test(name),
    );
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  });
}
