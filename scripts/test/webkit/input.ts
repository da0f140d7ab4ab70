/** Sends a command of WebDriver for a page. */
export type Send = (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

interface Action {
  type: string;
  [detail: string]: string | number;
}

/** What WebDriver calls the keys that write nothing. */
const namedKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** What WebKitGTK leaves to the application, by the key that is pressed with Control. */
const edits = { z: 'Undo', y: 'Redo' } as const;
export type Edit = (typeof edits)[keyof typeof edits];

/** The keyboard of a page, as Puppeteer has it. */
export class Keyboard {
  #withControl = false;

  constructor(
    private readonly send: Send,
    private readonly edit: (edit: Edit) => Promise<void>,
  ) {}

  async down(key: string): Promise<void> {
    if (key === 'Control') this.#withControl = true;
    await this.#act([{ type: 'keyDown', value: valueOf(key) }]);
  }

  async up(key: string): Promise<void> {
    if (key === 'Control') this.#withControl = false;
    await this.#act([{ type: 'keyUp', value: valueOf(key) }]);
  }

  async press(key: string): Promise<void> {
    await this.#act(stroke(key));
    if (this.#withControl && (key === 'z' || key === 'y')) await this.edit(edits[key]);
  }

  async type(text: string): Promise<void> {
    await this.#act(Array.from(text).flatMap(stroke));
  }

  #act(actions: Action[]): Promise<unknown> {
    return this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** The mouse of a page, as Puppeteer has it. Positions are in CSS pixels of the viewport. */
export class Mouse {
  constructor(private readonly send: Send) {}

  async move(x: number, y: number): Promise<void> {
    await this.#act([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async down(): Promise<void> {
    await this.#act([press]);
  }

  async up(): Promise<void> {
    await this.#act([release]);
  }

  async click(x: number, y: number, { count = 1 } = {}): Promise<void> {
    await this.move(x, y);
    for (let time = 0; time < count; time++) await this.#act([press, release]);
  }

  async reset(): Promise<void> {
    await this.send('DELETE', '/actions');
    await this.move(0, 0);
  }

  #act(actions: Action[]): Promise<unknown> {
    return this.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }
}

const press: Action = { type: 'pointerDown', button: 0 };
const release: Action = { type: 'pointerUp', button: 0 };

function stroke(key: string): Action[] {
  const value = valueOf(key);
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function valueOf(key: string): string {
  const value = Array.from(key).length === 1 ? key : namedKeys[key];
  if (value === undefined) throw new Error(`WebDriver's value of the key ${key} is not known.`);
  return value;
}
