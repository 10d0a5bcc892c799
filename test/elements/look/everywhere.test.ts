import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/aushang.js';
import { checks } from '../../matrix/page/checks/index.js';
import { answerFeeds } from '../../matrix/page/feeds.js';
import { put, type Put } from '../../matrix/page/put.js';
import { scenes } from '../../matrix/page/scenes.js';
import { freeze, unfreeze } from '../../helpers/clock.js';

const HEIGHT = 800;
const { fetch } = window;
const home = location.href;

/** The checks of the matrix, which runs in Chromium, in this engine, too. */
for (const width of [320, 1280]) {
  describe(`every scene, ${width} px wide`, () => {
    let all: readonly Put[] = [];
    const place = document.createElement('main');

    before(async function () {
      this.timeout(30_000);
      freeze();
      answerFeeds();
      await setViewport({ width, height: HEIGHT });
      document.body.append(place);
      all = await put(scenes, place);
    });

    after(async () => {
      place.remove();
      window.fetch = fetch;
      unfreeze();
      history.replaceState(null, '', home);
      await setViewport({ width: 800, height: 600 });
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
