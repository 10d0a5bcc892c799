import { expect } from 'chai';
import { addressOf, jsonFeed, news } from '../../../helpers/feeds.js';
import { settled, until } from '../../../helpers/page.js';
import { Visitor } from '../../../helpers/visitor.js';
import { endVisit, frames, open, reads } from './reading.js';

const feed = addressOf(jsonFeed(news(30)));

/**
 * A page that is one application: it draws itself anew at every step, keeps a
 * state in every entry and follows links itself.
 */
class Application {
  readonly place = document.createElement('div');
  readonly followed: string[] = [];
  /** Milliseconds until it draws. */
  pause = 0;
  visitor!: Visitor;

  async start(): Promise<void> {
    document.body.append(this.place);
    history.replaceState({ position: 0 }, '');
    addEventListener('popstate', this.#navigated);
    document.addEventListener('click', this.#click);
    this.#draw();
    await settled(this.visitor.element);
  }

  stop(): void {
    removeEventListener('popstate', this.#navigated);
    document.removeEventListener('click', this.#click);
    this.place.remove();
  }

  readonly #navigated = (): void => {
    if (this.pause) setTimeout(this.#draw, this.pause);
    else this.#draw();
  };

  readonly #draw = (): void => {
    // Routers write the state of the entry that they are at.
    history.replaceState({ ...(history.state as object), drawn: true }, '');
    const element = document.createElement('event-list');
    element.reader = true;
    element.feed = feed;
    this.place.replaceChildren(element);
    this.visitor = new Visitor(element);
  };

  readonly #click = (event: Event): void => {
    const link = event.composedPath()[0] as Element;
    if (event.defaultPrevented || !link.matches('a[href]')) return;
    event.preventDefault();
    this.followed.push(link.getAttribute('href')!);
  };
}

describe('<event-list reader> in a single-page application', () => {
  let app: Application;
  beforeEach(async () => {
    document.body.style.paddingBlock = '600px 2000px';
    app = new Application();
    await app.start();
  });
  afterEach(async () => {
    app.stop();
    await endVisit();
    document.body.removeAttribute('style');
  });

  it('opens articles, and the application follows none of its links', async () => {
    await open(app.visitor, 'Meldung 3');
    app.visitor.link(/^Vorheriger/).click();
    await reads(app.visitor, 'Meldung 4');
    expect(app.followed).to.deep.equal([]);
    expect(history.state).to.deep.equal({ position: 0, drawn: true });
  });

  for (const pause of [0, 100]) {
    it(`is back at the list when it is drawn anew after ${pause} ms`, async () => {
      app.pause = pause;
      const link = app.visitor.link('Meldung 7');
      link.scrollIntoView({ block: 'center' });
      await frames();
      const before = link.getBoundingClientRect().top;
      const { element } = app.visitor;
      await open(app.visitor, 'Meldung 7');
      history.back();
      await until(() => app.visitor.element !== element);
      await until(() => app.visitor.titles.length === 10);
      await until(() => app.visitor.focused === 'Meldung 7');
      await frames();
      const { top } = app.visitor.link('Meldung 7').getBoundingClientRect();
      expect(top).to.be.closeTo(before, 1);
    });
  }

  it('leaves the focus to an application that moves it', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const { element } = app.visitor;
    await open(app.visitor, 'Meldung 7');
    addEventListener('popstate', () => field.focus(), { once: true });
    history.back();
    await until(() => app.visitor.element !== element);
    await until(() => app.visitor.titles.length === 10);
    await frames();
    expect(document.activeElement === field).to.be.true;
    field.remove();
  });

  it('is at the article again after going forward', async () => {
    await open(app.visitor, 'Meldung 7');
    const { element } = app.visitor;
    history.back();
    await until(() => app.visitor.element !== element);
    await until(() => app.visitor.titles.length === 10);
    history.forward();
    await until(() => app.visitor.titles.join() === 'Meldung 7');
  });

  it('is back by its own link, too', async () => {
    await open(app.visitor, 'Meldung 7');
    app.visitor.link('Zurück zur Liste').click();
    await until(() => app.visitor.titles.length === 10);
    expect(app.followed).to.deep.equal([]);
  });
});
