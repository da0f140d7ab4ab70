import { sendKeys } from '@web/test-runner-commands';

/** The text of a field with its caret, `(20|2) 55`, or its selection, `(20[2)] 55`. */
export function shown({ value, selectionStart, selectionEnd }: HTMLInputElement): string {
  const [start, end] = [selectionStart!, selectionEnd!];
  const middle = start === end ? '|' : `[${value.slice(start, end)}]`;
  return value.slice(0, start) + middle + value.slice(end);
}

/** Puts the caret or selection of a focused field where `marked`, its text, has it. */
export function place(field: HTMLInputElement, marked: string): void {
  const [start, end] = [marked.search(/[|[]/), marked.search(/[|\]]/)];
  field.setSelectionRange(start, marked.includes('|') ? end : end - 1);
}

/** Presses keys together, such as Control and z, the last one `times` times. */
export async function chord(keys: readonly string[], times = 1): Promise<void> {
  const held = keys.slice(0, -1);
  for (const down of held) await sendKeys({ down });
  for (let time = 0; time < times; time++) await sendKeys({ press: keys.at(-1)! });
  for (const up of held) await sendKeys({ up });
}

/** Pastes with the keys, from a clipboard that holds `text`. */
export async function pasteKeys(field: HTMLInputElement, text: string): Promise<void> {
  const { selectionStart, selectionEnd } = field;
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  await chord(['Control', 'c']);
  source.remove();
  field.focus();
  field.setSelectionRange(selectionStart, selectionEnd);
  await chord(['Control', 'v']);
}
