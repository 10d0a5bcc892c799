import { expect } from 'chai';
import { formatOf } from '../../src/feed/formats/detect.js';
import { formatNamed } from '../../src/feed/formats/index.js';
import { normaliseFeed } from '../../src/feed/normalise/feed.js';
import type { Item } from '../../src/model/item.js';
import { read, SITE, sourceOf } from '../helpers/formats.js';
import { sharedFile } from '../helpers/shared.js';
import { faultsOf } from './validator.js';
import { writtenOf, type Read } from './written.js';

const index = await sharedFile('feeds/INDEX.tsv');
const paths = (index ?? '')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]!)
  .filter((path) => path && !/^(malformed|custom-json)/.test(path));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function itemsOf(path: string): Promise<readonly Item[]> {
  const content = parsed((await sharedFile(`feeds/${path}`))!);
  if (path.startsWith('jsonfeed/')) {
    return normaliseFeed(content, `${SITE}/feed.json`).items;
  }
  const name = formatOf(sourceOf(content));
  if (!name || name === 'json-feed') return [];
  return read(await formatNamed(name), content)?.items ?? [];
}

/** Feeds of other people's software; see test/helpers/shared.ts. */
describe('real feeds for machines', () => {
  const nodes: Read[] = [];

  it('are valid, every node', async function () {
    this.timeout(30_000);
    for (const path of paths) {
      const written = writtenOf(await itemsOf(path));
      for (const node of written) {
        expect(faultsOf(node), `${path} ${JSON.stringify(node)}`).to.be.empty;
      }
      nodes.push(...written);
    }
  });

  it('are events, news and lists', () => {
    if (!index) return;
    const count = (type: string) =>
      nodes.filter((node) => node['@type'] === type).length;
    const [news, lists] = [count('NewsArticle'), count('ItemList')];
    expect(nodes.length - news - lists, 'events').to.be.above(300);
    expect(news, 'news').to.be.above(400);
    expect(lists, 'lists').to.be.above(40);
  });
});
