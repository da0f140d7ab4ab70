import type { HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { Connection } from '../../src/api/passwordless.js';
import type { PasswordlessEventDetails, PasswordlessEventName } from '../../src/events.js';

/** What the page saw, as far as JSON takes it. */
interface Seen {
  events: { name: PasswordlessEventName; detail: unknown }[];
  /** Directives of the content security policy that were violated. */
  violations: string[];
}

/** What shows a state of the element, in its shadow; the screen may be a little behind `:state()`. */
const shownBy = {
  code: 'passwordless-login-code.step',
  link: 'passwordless-login-link.step',
  done: 'passwordless-login-done.step',
  pending: '[part=form]',
  error: '[part=error]:not(:empty)',
};
type State = keyof typeof shownBy;

/** Somebody at a tab with the widget in it, who uses keys and mouse and reads the screen. */
export class Visitor {
  /** What the page asked for, in order. */
  readonly requests: HTTPRequest[] = [];
  /** What the console says. */
  readonly console: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      // The browser asks for an icon of its own accord, whenever it has time.
      if (!request.url().endsWith('/favicon.ico')) this.requests.push(request);
    });
    page.on('console', (message) => {
      // Firefox tells of the marks that frameworks leave in a timeline, too.
      if ((message.type() as string) !== 'timeStamp') this.console.push(message.text());
    });
    page.on('pageerror', (error) => this.console.push(String(error)));
  }

  /** Opens `url` in `page`, which is a new tab. */
  static async open(page: Page, url: string): Promise<Visitor> {
    const visitor = new Visitor(page);
    await page.evaluateOnNewDocument(recordWhatIsSeen);
    await page.goto(url);
    await page.waitForSelector(part('heading'), { visible: true });
    return visitor;
  }

  /** Goes on in a tab that the page has opened. */
  static attach(page: Page): Visitor {
    return new Visitor(page);
  }

  /** Opens `url` in another tab of the same browser. */
  async openTab(url: string): Promise<Visitor> {
    return Visitor.open(await this.page.browserContext().newPage(), url);
  }

  async choose(connection: Connection): Promise<void> {
    await this.page.click(`${part('connection-option')}:has([value="${connection}"])`);
    const field = part(connection === 'sms' ? 'phone-input' : 'email-input');
    await this.page.waitForSelector(field, { visible: true });
  }

  async askByEmail(email: string): Promise<void> {
    await this.#fill('email-input', email);
    await this.press('Enter');
  }

  async askBySms(phoneNumber: string): Promise<void> {
    await this.choose('sms');
    await this.#fill('phone-input', phoneNumber);
    await this.press('Enter');
  }

  /** Types where the focus is: on the step that asks for a code, it is in the field. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async click(name: string): Promise<void> {
    await this.page.click(part(name));
  }

  async doubleClick(name: string): Promise<void> {
    await this.page.click(part(name), { count: 2 });
  }

  /** Waits until the element is in a state, and shows it. */
  async reach(state: State): Promise<void> {
    await this.page.waitForFunction(
      (host, shown) => document.querySelector(host)?.shadowRoot?.querySelector(shown),
      // A wait by frames now and then hangs in a duplicated tab of Firefox.
      { polling: 50 },
      `passwordless-login:state(${state})`,
      shownBy[state],
    );
  }

  /** Waits until the element is no longer in a state. */
  async leave(state: State): Promise<void> {
    await this.page.waitForSelector(`passwordless-login:not(:state(${state}))`);
  }

  /** Waits for an error, and reads it. */
  async readError(): Promise<string> {
    await this.reach('error');
    return this.page.$eval(part('error'), (element) => element.textContent.trim());
  }

  /** Everything that the element says. */
  async text(): Promise<string> {
    return this.page.$eval(part('form'), (form) => (form as HTMLElement).innerText);
  }

  /** The value of a field. */
  async valueOf(name: string): Promise<string> {
    return this.page.$eval(part(name), (field) => (field as HTMLInputElement).value);
  }

  /** Waits for the end of the login, and resolves with what `passwordless-success` carried. */
  async success(): Promise<PasswordlessEventDetails['passwordless-success']> {
    await this.reach('done');
    const details = await this.details('passwordless-success');
    if (details.length !== 1) throw new Error(`There were ${details.length} successes.`);
    return details[0] as PasswordlessEventDetails['passwordless-success'];
  }

  /** What the events of a name carried so far. */
  async details(name: PasswordlessEventName): Promise<unknown[]> {
    const { events } = await this.seen();
    return events.filter((event) => event.name === name).map(({ detail }) => detail);
  }

  async seen(): Promise<Seen> {
    return this.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  }

  /** The requests that the tab sent to an endpoint so far. */
  posts(endpoint: 'start' | 'verify'): HTTPRequest[] {
    return this.requests.filter(
      (request) =>
        request.method() === 'POST' && request.url().endsWith(`/passwordless/${endpoint}`),
    );
  }

  /** The scripts that the tab loaded so far, by their names without the hash. */
  scripts(): string[] {
    return this.requests
      .map((request) => /^.*\/(.+?)(-[\w-]{8})?\.js$/.exec(request.url())?.[1] ?? '')
      .filter(Boolean);
  }

  async #fill(name: string, text: string): Promise<void> {
    await this.click(name);
    await this.type(text);
  }
}

function part(name: string): string {
  return `passwordless-login >>> [part~="${name}"]`;
}

/** Runs in the page, ahead of its own scripts: an event may come while they load. */
function recordWhatIsSeen(): void {
  const seen: Seen = { events: [], violations: [] };
  Object.assign(globalThis, { seen });
  const names: PasswordlessEventName[] = [
    'passwordless-step',
    'passwordless-start',
    'passwordless-success',
    'passwordless-error',
  ];
  for (const name of names) {
    // The events do not bubble, but on their way down they pass everything above the element.
    window.addEventListener(
      name,
      (event) => seen.events.push({ name, detail: (event as CustomEvent<unknown>).detail }),
      { capture: true },
    );
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    seen.violations.push(violatedDirective),
  );
}
