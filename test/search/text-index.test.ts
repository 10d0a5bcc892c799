import { expect } from 'chai';
import { wordsOf } from '../../src/content/text.js';
import type { Item } from '../../src/model/item.js';
import { Search } from '../../src/search/search.js';
import { TextIndex } from '../../src/search/text-index.js';

const item: Item = {
  id: '1',
  title: 'Titel',
  summary: 'Kurztext',
  content_html: '<p>Der <b>Haupt</b>text &amp; mehr</p><script>geheim</script>',
  tags: ['Schlagwort'],
  authors: [{ name: 'Autorin' }],
  _event: {
    location: [{ type: 'Place', name: 'Kreishaus', address: 'Am Markt 1' }],
    organizer: [{ name: 'Veranstalterin' }],
  },
};

const found = async (query: string) => {
  const search = new Search(new TextIndex(wordsOf));
  return (await search.run([item], query))?.size;
};

describe('the search looks at', () => {
  for (const query of [
    'Titel',
    'Kurztext',
    'Haupttext',
    '"haupttext & mehr"',
    'Schlagwort',
    'Autorin',
    'Kreishaus',
    'Am Markt',
    'Veranstalterin',
    'titel markt autorin',
  ]) {
    it(query, async () => expect(await found(query)).to.equal(1));
  }

  it('no tags, no scripts, nothing across two fields', async () => {
    expect(await found('script')).to.equal(0);
    expect(await found('geheim')).to.equal(0);
    expect(await found('"titel kurztext"')).to.equal(0);
  });
});
