import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { createTenant } from '../../demo/tenant/tenant.js';
import type { Tenant } from '../../demo/tenant/tenant.js';
import '../../src/define.js';
import type { PasswordlessError } from '../../src/api/passwordless-error.js';
import type { Connection } from '../../src/api/passwordless.js';
import type { PasswordlessEventDetails, PasswordlessEventName } from '../../src/events.js';
import type { PasswordlessLogin } from '../../src/passwordless-login.js';
import { TenantSide, tenantUrl } from './tenant-side.js';
import { turn, until } from './until.js';

export interface Setup {
  /** Over those that reach the tenant; `null` leaves one of these out. */
  attributes?: Record<string, string | null>;
  properties?: Partial<PasswordlessLogin>;
  tenant?: Tenant;
  /** Default: the page's body. */
  parent?: ParentNode;
}

type RecordedEvent = {
  [Name in PasswordlessEventName]: { name: Name; detail: PasswordlessEventDetails[Name] };
}[PasswordlessEventName];

export const eventNames = [
  'passwordless-step',
  'passwordless-start',
  'passwordless-success',
  'passwordless-error',
] as const satisfies readonly PasswordlessEventName[];

// The tab is the one that the tests of another file ran in.
sessionStorage.clear();

const made = new Set<LoginHarness>();

afterEach(() => {
  for (const login of made) login.element.remove();
  made.clear();
});

/** One element on the page with a tenant behind it, used and read as a visitor does. */
export class LoginHarness extends TenantSide {
  readonly element = document.createElement('passwordless-login');
  /** What the element fired, oldest first. */
  readonly events: RecordedEvent[] = [];

  /** Makes an element that is not on the page yet. */
  constructor({ attributes = {}, properties = {}, tenant = createTenant() }: Setup = {}) {
    super(tenant);
    made.add(this);
    const all: typeof attributes = {
      'base-url': tenantUrl,
      'client-id': 'demo-client',
      ...attributes,
    };
    for (const [name, value] of Object.entries(all)) {
      if (value !== null) this.element.setAttribute(name, value);
    }
    Object.assign(this.element, { fetch: this.fetch, ...properties });
    for (const name of eventNames) {
      this.element.addEventListener(name, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        this.events.push({ name, detail } as RecordedEvent);
      });
    }
  }

  /** Makes an element, puts it on the page and waits until it is shown. */
  static async create(setup: Setup = {}): Promise<LoginHarness> {
    const login = new LoginHarness(setup);
    (setup.parent ?? document.body).append(login.element);
    await until('the element is shown', () => login.part('form'));
    await login.settled();
    return login;
  }

  /** On the step that asks for a phone number, with all that is loaded for it. */
  static async atNumber(
    attributes: Record<string, string> = {},
    setup: Omit<Setup, 'attributes'> = {},
  ): Promise<LoginHarness> {
    const all = { connections: 'sms email', ...attributes };
    const login = await LoginHarness.create({ ...setup, attributes: all });
    await login.phoneLoaded();
    return login;
  }

  /** On the step that asks for the code that `email` was sent. */
  static async atCode(setup: Setup = {}, email = 'ada@example.com'): Promise<LoginHarness> {
    const login = await LoginHarness.create(setup);
    await login.typeEmail(email);
    await login.submit();
    return login;
  }

  /** Waits until no request runs and all of it is on the screen. */
  async settled(): Promise<void> {
    await until('no request runs', () => !this.element.pending);
    await this.element.updateComplete;
    await turn();
  }

  /** Waits until the field for a number has all that is loaded for it. */
  async phoneLoaded(): Promise<void> {
    await import('../../src/steps/phone.js');
    await this.settled();
  }

  part(name: string): HTMLElement | null {
    return this.element.renderRoot.querySelector(`[part~="${name}"]`);
  }

  parts(name: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The field for what the step asks for. */
  get field(): HTMLInputElement {
    const fields = ['email-input', 'phone-input', 'code-input'].map((name) => this.part(name));
    return fields.find((field) => field !== null) as HTMLInputElement;
  }

  async typeEmail(email: string): Promise<void> {
    await this.#fill('email-input', email);
  }

  async typePhone(number: string): Promise<void> {
    await this.#fill('phone-input', number);
  }

  async #fill(name: string, text: string): Promise<void> {
    await this.click(name);
    this.field.select();
    await (text ? this.type(text) : sendKeys({ press: 'Delete' }));
  }

  async chooseSms(): Promise<void> {
    await this.choose('sms');
  }

  async choose(connection: Connection): Promise<void> {
    const options = this.parts('connection-option');
    await clickOn(options.find((option) => option.querySelector(`[value=${connection}]`))!);
    await this.settled();
  }

  /** Clicks the submit button, and waits for what comes of it. */
  async submit(): Promise<void> {
    await this.click('submit-button');
    await this.settled();
  }

  /** Types a code, which submits itself once it is complete, and waits for what comes of it. */
  async enterCode(code: string): Promise<void> {
    await this.typeCode(code);
    await this.settled();
  }

  async typeCode(code: string): Promise<void> {
    await this.#fill('code-input', code);
  }

  /** A real click with the mouse. */
  async click(name: string): Promise<void> {
    const element = this.part(name);
    if (!element) throw new Error(`There is no ${name} to click.`);
    await clickOn(element);
  }

  /** Moves the mouse to a part. */
  async pointAt(name: string): Promise<void> {
    await sendMouse({ type: 'move', position: await middleOf(this.part(name)!) });
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  /** Presses a key where the focus is, and waits for what comes of it. */
  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.settled();
  }

  /** Pastes into the field of the step. */
  async paste(text: string): Promise<void> {
    this.field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    const paste = new ClipboardEvent('paste', options);
    // Firefox gives a made event none of the data.
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    if (this.field.dispatchEvent(paste)) {
      // What the browser does by itself after a real one.
      const { selectionStart, selectionEnd } = this.field;
      this.field.setRangeText(text, selectionStart!, selectionEnd!, 'end');
      const inserted = { inputType: 'insertFromPaste', data: text, bubbles: true };
      this.field.dispatchEvent(new InputEvent('input', inserted));
    }
    await this.settled();
  }

  /** The message of the error that is shown, or nothing. */
  get errorText(): string {
    const error = this.part('error')!.cloneNode(true) as HTMLElement;
    error.querySelector('[part="error-reference"]')?.remove();
    return readable(error);
  }

  /** What is shown for the site's support, or nothing. */
  get reference(): string {
    return readable(this.part('error-reference'));
  }

  /** The country beside the number, as it is read; empty for none. */
  get country(): string {
    return (this.part('country') as HTMLInputElement).value.replace('\u200e', '');
  }

  /** What is said below the field for as long as nothing is wrong. */
  get hint(): string {
    return readable(this.element.renderRoot.querySelector('#hint'));
  }

  /** The doubt about a number, or nothing. */
  get warning(): string {
    return readable(this.part('warning'));
  }

  get statusText(): string {
    return readable(this.part('status'));
  }

  get heading(): string {
    return readable(this.part('heading'));
  }

  /** Everything that the element says. */
  get text(): string {
    return readable(this.element.shadowRoot);
  }

  isClosed(name: string): boolean {
    const control = this.part(name)!;
    return control.matches(':disabled, [aria-disabled=true]');
  }

  /** The last name of the focused part; empty where that has none, null where focus is elsewhere. */
  get focusedPart(): string | null {
    const focused = this.element.shadowRoot!.activeElement;
    return focused && ([...focused.part].at(-1) ?? '');
  }

  async focusComesTo(name: string): Promise<void> {
    await until(`focus comes to ${name}`, () => this.focusedPart === name);
  }

  /** The errors that were fired, oldest first. */
  get errors(): PasswordlessError[] {
    return this.details('passwordless-error').map(({ error }) => error);
  }

  /** What the events of a name carried, oldest first. */
  details<Name extends PasswordlessEventName>(name: Name): PasswordlessEventDetails[Name][] {
    return this.events
      .filter((event) => event.name === name)
      .map(({ detail }) => detail as PasswordlessEventDetails[Name]);
  }
}

async function clickOn(element: HTMLElement): Promise<void> {
  await sendMouse({ type: 'click', position: await middleOf(element) });
}

/** Where the middle of an element is, once it is in sight. */
async function middleOf(element: HTMLElement): Promise<[number, number]> {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    // Firefox undoes a scroll to what it has not painted yet.
    await painted();
    element.scrollIntoView({ block: 'center' });
    await painted();
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

async function painted(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}

function readable(node: Node | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A code that is not the given one. */
export function wrongFor(code: string): string {
  return code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
}
