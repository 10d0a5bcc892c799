import { pageLanguage } from '../shared/page-language.js';
import { run } from '../shared/run.js';
import { configurator } from './configurator.js';
import { elementsIn, type Manifest } from './manifest.js';

/** The files of `dist/` lie above the site's. */
const DIST = new URL('../../', document.baseURI);

const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(name, DIST))).json();

const [manifest, integrity] = await Promise.all([
  read('custom-elements.json') as Promise<Manifest>,
  read('integrity.json') as Promise<Record<string, string>>,
]);
const library = {
  elements: elementsIn(manifest),
  integrity,
  exampleFeed: new URL('../demo/feed.json', DIST).href,
};
const place = document.querySelector<HTMLElement>('#tool')!;
run(configurator(library, pageLanguage()), place);
