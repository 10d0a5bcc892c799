import '../../src/aushang.js';
import { freeze, unfreeze } from '../helpers/clock.js';
import { loud, quiet } from '../helpers/quiet.js';
import { checks } from '../matrix/page/checks/index.js';
import { answerFeeds } from '../matrix/page/feeds.js';
import { put, type Put } from '../matrix/page/put.js';
import { scenes } from '../matrix/page/scenes.js';

export const THEMES = [
  'default',
  'kern',
  'high-contrast',
  'newspaper',
  'sidebar',
  'festive',
];

const { fetch } = window;
const home = location.href;

/** A page with scenes of the matrix, for one theme after the other. */
export class Dressed {
  readonly place = document.createElement('main');
  readonly #sheet = document.createElement('style');
  readonly #own = document.createElement('style');
  #all: readonly Put[] = [];

  /** @param which - Of the scenes, by their names. */
  async begin(which = /./): Promise<void> {
    freeze();
    quiet();
    answerFeeds();
    this.#own.textContent = 'main a { color: inherit }';
    document.body.append(this.place);
    document.head.append(this.#sheet, this.#own);
    const wanted = scenes.filter(({ name }) => which.test(name));
    this.#all = await put(wanted, this.place);
  }

  end(): void {
    for (const one of [this.place, this.#sheet, this.#own]) one.remove();
    window.fetch = fetch;
    unfreeze();
    loud();
    history.replaceState(null, '', home);
  }

  async wear(theme: string): Promise<void> {
    this.place.removeAttribute('style');
    const css = await fetch(`/src/theme/themes/${theme}.css`);
    this.#sheet.textContent = await css.text();
  }

  /** What is wrong, a line for each finding. */
  findings(check: string): readonly string[] {
    return this.#all.flatMap(({ scene, section }) =>
      checks[check]!(section).map((finding) => `${scene.name}: ${finding}`),
    );
  }

  /** What is drawn and matches. */
  drawn(selector: string): readonly Element[] {
    return this.#all.flatMap(({ element }) => [
      ...element.renderRoot.querySelectorAll(selector),
    ]);
  }
}
