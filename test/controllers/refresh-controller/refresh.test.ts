import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import {
  RefreshController,
  type RefreshHost,
} from '../../../src/controllers/refresh-controller.js';
import { FeedError, type Failed } from '../../../src/feed/feed-error.js';
import {
  freezeTimers,
  MINUTE,
  NOW,
  pass,
  unfreeze,
  waits,
} from '../../helpers/clock.js';

const { random } = Math;

interface Writable {
  loadedAt: number;
  loading: boolean;
  error?: FeedError;
}

/** A host without a feed: what the controller asks of it, and no more. */
function host(refreshEvery: number, failed?: Failed) {
  let asked = 0;
  const controllers: ReactiveController[] = [];
  const source: Writable = { loadedAt: Date.parse(NOW), loading: false };
  // Every failure is one of its own.
  const fail = () => {
    if (failed) source.error = new FeedError('https://a.example/', failed);
  };
  fail();
  const given = {
    isConnected: true,
    refreshEvery,
    feeds: { sources: [source] },
    refresh: () => {
      asked++;
      fail();
      controller.hostUpdated();
      return Promise.resolve();
    },
    addController: (one: ReactiveController) => void controllers.push(one),
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  new RefreshController(given satisfies RefreshHost);
  const [controller] = controllers as [Required<ReactiveController>];
  controller.hostConnected();
  return { controller, given, source, asked: () => asked };
}

describe('refreshing', () => {
  beforeEach(() => {
    freezeTimers();
    Math.random = () => 0.5;
  });
  afterEach(() => {
    unfreeze();
    Math.random = random;
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

  it('doesn’t come while the feed is being loaded', () => {
    const { controller, source } = host(10);
    source.loading = true;
    controller.hostUpdated();
    expect(waits()).to.be.empty;
    controller.hostDisconnected();
  });

  it('ends when the element goes', () => {
    host(10).controller.hostDisconnected();
    expect(waits()).to.be.empty;
  });

  it('doesn’t begin in an element that is outside the page', () => {
    const { controller, given } = host(10);
    given.isConnected = false;
    controller.hostDisconnected();
    controller.hostUpdated();
    expect(waits()).to.be.empty;
  });

  it('comes within seconds after a failure that may pass', () => {
    const { controller } = host(10, { reason: 'busy', detail: '' });
    expect(waits()).to.deep.equal([1_000]);
    controller.hostDisconnected();
  });

  it('waits as long as the server asks, and a little longer', () => {
    const failed = { reason: 'busy', detail: '', retryAfter: 7_000 } as const;
    const { controller } = host(10, failed);
    expect(waits()).to.deep.equal([8_000]);
    controller.hostDisconnected();
  });

  it('doesn’t hurry after a failure that won’t pass', () => {
    const { controller } = host(10, { reason: 'not-found', detail: '' });
    expect(waits()).to.deep.equal([10 * MINUTE]);
    controller.hostDisconnected();
  });

  it('tries four times in a row, and then as planned', () => {
    const { controller, asked } = host(10, { reason: 'busy', detail: '' });
    for (let attempt = 1; attempt <= 4; attempt++) pass(waits()[0]!);
    expect(asked()).to.equal(4);
    expect(waits()).to.deep.equal([10 * MINUTE]);
    controller.hostDisconnected();
  });

  it('comes within a second when the network is back', () => {
    const { controller, asked } = host(0, {
      reason: 'unreachable',
      detail: '',
    });
    expect(waits()).to.be.empty;
    dispatchEvent(new Event('online'));
    pass(999);
    expect(asked()).to.equal(1);
    controller.hostDisconnected();
  });
});
