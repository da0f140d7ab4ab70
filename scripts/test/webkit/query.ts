/**
 * Runs in the page: finds elements as Puppeteer does, by CSS with `>>>` into open shadow roots.
 *
 * `::-p-text(…)` finds the innermost elements that hold a text, after a selector those within it.
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
    const [, within = '', text] = /^(.*)::-p-text\((.*)\)$/.exec(step) ?? [];
    if (text === undefined) return step ? [...root.querySelectorAll(step)] : [];
    // A function with a name would get a helper that is not in the page.
    return [...root.querySelectorAll(within ? `${within}, ${within} *` : '*')].filter(
      (element) =>
        element.textContent.includes(text) &&
        ![...element.children].some((child) => child.textContent.includes(text)),
    );
  }
}
