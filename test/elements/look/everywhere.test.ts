import { expect } from 'chai';
import '../../../src/aushang.js';
import { checks } from '../../matrix/page/checks/index.js';
import { answerFeeds } from '../../matrix/page/feeds.js';
import { put, type Put } from '../../matrix/page/put.js';
import { scenes } from '../../matrix/page/scenes.js';
import { freeze, unfreeze } from '../../helpers/clock.js';
import { loud, quiet } from '../../helpers/quiet.js';

const { fetch } = window;
const home = location.href;

/** The checks of the matrix, which runs in Chromium, in every engine. */
describe('every scene', () => {
  let all: readonly Put[] = [];
  const place = document.createElement('main');

  before(async function () {
    this.timeout(30_000);
    freeze();
    quiet();
    answerFeeds();
    document.body.append(place);
    all = await put(scenes, place);
  });

  after(() => {
    place.remove();
    window.fetch = fetch;
    unfreeze();
    loud();
    history.replaceState(null, '', home);
  });

  for (const width of [320, 720]) {
    describe(`${width} px wide`, () => {
      before(() => {
        place.style.width = `${width}px`;
      });

      for (const [name, check] of Object.entries(checks)) {
        it(`has good ${name}`, () => {
          const found = all.flatMap(({ scene, section }) =>
            check(section).map((finding) => `${scene.name}: ${finding}`),
          );
          expect(found).to.deep.equal([]);
        });
      }
    });
  }
});
