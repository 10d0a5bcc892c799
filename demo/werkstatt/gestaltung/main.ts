import { pageLanguage } from '../shared/page-language.js';
import { run } from '../shared/run.js';
import { sharedWords } from '../shared/words/index.js';
import { designer } from './designer.js';
import { exampleItems } from './stage/items.js';
import { Stage } from './stage/stage.js';
import { readTheme, THEMES } from './themes.js';
import { type Manifest, PAGE_TOKENS, tokensOf } from './tokens.js';
import { designerWords } from './words/index.js';

const language = pageLanguage();
const words = designerWords[language];
const place = document.querySelector<HTMLElement>('#tool')!;

/** A file of the library, beside the site. */
const file = (path: string) =>
  fetch(new URL(`../../${path}`, document.baseURI));

const manifest = file('custom-elements.json').then(
  (answer) => answer.json() as Promise<Manifest>,
);
const themes = THEMES.map(async (name) =>
  readTheme(name, await (await file(`themes/${name}.css`)).text()),
);

await customElements.whenDefined('event-card');
const stage = new Stage(exampleItems(words.example, Date.now()));
// What isn't in a page isn't drawn; the tool takes it from here.
place.append(...Object.values(stage.boxes));
await stage.drawn();

run(
  designer({
    tokens: [...PAGE_TOKENS, ...tokensOf(await manifest)],
    themes: await Promise.all(themes),
    stage,
    words,
    shared: sharedWords[language],
  }),
  place,
);
