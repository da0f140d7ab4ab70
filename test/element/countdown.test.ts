import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Countdown } from '../../src/steps/countdown.js';

/** What shows a countdown, in a time that passes only where a test says so. */
class Screen implements ReactiveControllerHost {
  readonly addController = () => undefined;
  readonly removeController = () => undefined;
  readonly updateComplete = Promise.resolve(true);
  now = 0;
  until = 2000;
  seconds: number | undefined;
  ended = 0;
  /** Milliseconds from when it is asked to render until it does, and while it does. */
  delay = 0;
  slowness = 0;
  #isAsked = false;
  readonly countdown = new Countdown(
    this,
    () => this.until,
    () => this.ended++,
  );

  requestUpdate(): void {
    this.#isAsked = true;
  }

  /** Lets time pass, and renders as a page does: after what asked for it. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    mock.timers.tick(milliseconds);
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.now += this.delay;
    this.seconds = this.countdown.seconds;
    this.now += this.slowness;
    this.countdown.hostUpdated();
  }
}

describe('A countdown', () => {
  let screen: Screen;
  beforeEach(() => {
    screen = new Screen();
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(Date, 'now', () => screen.now);
    screen.countdown.hostConnected();
    screen.pass(0);
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('shows each second, and tells its end once', () => {
    assert.equal(screen.seconds, 2);
    screen.pass(1000);
    assert.equal(screen.seconds, 1);
    assert.equal(screen.ended, 0);
    screen.pass(1000);
    assert.equal(screen.seconds, 0);
    screen.pass(5000);
    assert.equal(screen.ended, 1);
  });

  it('shows its end where a timer is early and the moment comes while it is rendered', () => {
    screen.pass(1000);
    screen.now -= 1;
    screen.slowness = 2;
    screen.pass(1000);
    screen.pass(1000);
    assert.equal(screen.seconds, 0);
    assert.equal(screen.ended, 1);
  });

  it('tells its end where a timer is early and the moment comes before it is rendered', () => {
    screen.pass(1000);
    screen.now -= 1;
    screen.delay = 2;
    screen.pass(1000);
    screen.pass(1000);
    assert.equal(screen.seconds, 0);
    assert.equal(screen.ended, 1);
  });

  it('tells no end of a moment that is past when it is set, or set anew', () => {
    screen.until = -1;
    screen.requestUpdate();
    screen.pass(0);
    screen.pass(5000);
    assert.equal(screen.ended, 0);
    screen.until = 6000;
    screen.requestUpdate();
    screen.pass(0);
    assert.equal(screen.seconds, 1);
    screen.until = 0;
    screen.requestUpdate();
    screen.pass(0);
    screen.pass(5000);
    assert.equal(screen.ended, 0);
  });

  it('stands still while it is not on the page', () => {
    screen.countdown.hostDisconnected();
    screen.pass(5000);
    assert.equal(screen.seconds, 2);
    assert.equal(screen.ended, 0);
  });
});
