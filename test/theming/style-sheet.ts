/** Puts a style sheet into the page until the test that asks is done. */
export function addStyleSheet(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  added.push(style);
}

const added: HTMLStyleElement[] = [];
afterEach(() => {
  for (const style of added.splice(0)) style.remove();
});
