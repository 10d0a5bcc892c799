import { expect } from 'chai';
import { TAGS } from '../../../elements/states/meet.js';
import { jsonFeed } from '../../../helpers/feeds.js';
import { leave, until, visit } from '../../../helpers/page.js';
import { loud, quiet } from '../../../helpers/quiet.js';
import { changing, unwatchRequests } from '../../../helpers/requests.js';
import { watchUncaught } from '../../../helpers/uncaught.js';

describe('a fault after a copy with nothing in it', () => {
  beforeEach(quiet);
  afterEach(() => {
    leave();
    unwatchRequests();
    loud();
  });

  for (const tag of TAGS) {
    it(`is told of, and no error: <${tag}>`, async () => {
      const uncaught = watchUncaught();
      const feed = changing(jsonFeed([]));
      const visitor = await visit(`<${tag} feed="${feed.address}">`);
      expect(visitor.element.state).to.equal('empty');
      feed.content = 500;
      await visitor.element.refresh();
      expect(visitor.element.state).to.equal('stale');
      await until(() => visitor.all('[part=retry]').length > 0);
      expect(visitor.text).to.match(/Stand: /);
      expect(await uncaught()).to.deep.equal([]);
    });
  }
});
