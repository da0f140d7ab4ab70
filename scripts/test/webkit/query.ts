/**
 * Runs in the page: finds elements as Puppeteer does, by CSS with `>>>` into open shadow roots.
 *
 * `::-p-text(…)` finds the innermost elements that hold a text.
 */
export function query(selector: string): Element[] {
  let roots: ParentNode[] = [document];
  for (const [index, step] of selector.split('>>>').entries()) {
    const scopes = index > 0 || selector.startsWith('>>>') ? roots.flatMap(below) : roots;
    roots = [...new Set(scopes.flatMap((scope) => find(scope, step.trim())))];
  }
  return roots as Element[];

  /** The shadow roots within, and within those. */
  function below(root: ParentNode): ParentNode[] {
    const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [root, ...[...own, ...inner].flatMap(below)];
  }

  function find(root: ParentNode, step: string): Element[] {
    const text = /^::-p-text\((.*)\)$/.exec(step)?.[1];
    if (text === undefined) return step ? [...root.querySelectorAll(step)] : [];
    const holds = (element: Element) => element.textContent.includes(text);
    return [...root.querySelectorAll('*')].filter(
      (element) => holds(element) && ![...element.children].some(holds),
    );
  }
}
