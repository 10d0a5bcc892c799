import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import {
  RefreshController,
  type RefreshHost,
} from '../../../src/controllers/refresh-controller.js';
import { FeedError, type Failed } from '../../../src/feed/feed-error.js';
import { freeze, NOW, unfreeze } from '../../helpers/clock.js';

const MINUTE = 60_000;

/** The timers that were set and not ended, in milliseconds. */
const timers = new Map<number, { wait: number; run: () => void }>();
const { setTimeout: set, clearTimeout: clear } = window;

/** A host without a feed: what the controller asks of it, and no more. */
function host(refreshEvery: number, failed?: Failed) {
  let asked = 0;
  const controllers: ReactiveController[] = [];
  const loadedAt = Date.parse(NOW);
  const given = {
    refreshEvery,
    feeds: {
      error: failed && new FeedError('https://a.example/', failed),
      sources: [{ loadedAt }],
    },
    refresh: () => Promise.resolve(void asked++),
    addController: (one: ReactiveController) => void controllers.push(one),
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  } satisfies RefreshHost;
  new RefreshController(given);
  const [controller] = controllers as [Required<ReactiveController>];
  controller.hostConnected();
  return { controller, given, asked: () => asked };
}

const waits = () => [...timers.values()].map(({ wait }) => wait);

describe('refreshing', () => {
  beforeEach(() => {
    freeze();
    let last = 0;
    window.setTimeout = ((run: () => void, wait: number) => {
      timers.set(++last, { run, wait });
      return last;
    }) as unknown as typeof set;
    window.clearTimeout = ((id: number) => timers.delete(id)) as typeof clear;
  });
  afterEach(() => {
    unfreeze();
    timers.clear();
    window.setTimeout = set;
    window.clearTimeout = clear;
  });

  it('comes so many minutes after the copy that is shown', () => {
    const { controller } = host(10);
    expect(waits()).to.deep.equal([10 * MINUTE]);
    controller.hostDisconnected();
  });

  it('doesn’t come where nobody wants it', () => {
    const { controller } = host(0);
    expect(waits()).to.be.empty;
    controller.hostDisconnected();
  });

  it('ends when the element goes', () => {
    host(10).controller.hostDisconnected();
    expect(waits()).to.be.empty;
  });

  it('comes within seconds after a failure that may pass', () => {
    const { controller } = host(10, { reason: 'busy', detail: '' });
    expect(waits()[0]).to.be.below(2_000);
    controller.hostDisconnected();
  });

  it('waits as long as the server asks', () => {
    const failed = { reason: 'busy', detail: '', retryAfter: 7_000 } as const;
    const { controller } = host(10, failed);
    expect(waits()).to.deep.equal([7_000]);
    controller.hostDisconnected();
  });

  it('doesn’t hurry after a failure that won’t pass', () => {
    const { controller } = host(10, { reason: 'not-found', detail: '' });
    expect(waits()).to.deep.equal([10 * MINUTE]);
    controller.hostDisconnected();
  });

  it('tries four times in a row, and then as planned', async () => {
    const { controller } = host(10, { reason: 'busy', detail: '' });
    for (let attempt = 1; attempt <= 4; attempt++) {
      const { run } = [...timers.values()][0]!;
      timers.clear();
      run();
      await new Promise((resolve) => set(resolve));
    }
    expect(waits()).to.deep.equal([10 * MINUTE]);
    controller.hostDisconnected();
  });

  it('comes within a second when the network is back', () => {
    const { controller } = host(0, { reason: 'unreachable', detail: '' });
    dispatchEvent(new Event('online'));
    expect(waits()[0]).to.be.below(1_000);
    controller.hostDisconnected();
  });
});
