import { html } from 'lit';
import { selectField } from '../shared/fields/choice.js';
import { preview } from '../shared/preview.js';
import { prose } from '../shared/prose.js';
import type { Change } from '../shared/run.js';
import type { FieldWords } from '../shared/words/words.js';
import type { Configuration } from './configuration.js';
import type { Stage } from './stage.js';
import type { ConfiguratorWords } from './words/words.js';

/** All that the elements speak; the first as the page's own. */
const LANGUAGES = [
  'de',
  'de-x-simple',
  'ar',
  'cs',
  'en',
  'es',
  'fa',
  'fr',
  'pl',
  'ro',
  'ru',
  'tr',
  'uk',
  'vi',
];

/** The element in a page of any width, language and direction. */
export function livePreview(
  state: Configuration,
  change: Change<Configuration>,
  stage: Stage,
  settings: readonly [string, string][],
  words: ConfiguratorWords & FieldWords,
) {
  const { width, lang, dir } = state;
  const hasFeed = settings.some(([name]) => name === 'feed');
  const content = hasFeed
    ? stage.element(state, settings)
    : html`<p>${words.noFeed}</p>`;
  // Our own sentence is in our own language.
  const page = hasFeed ? { lang, dir } : {};
  return html`<section aria-labelledby="page">
    <h2 id="page">${words.page}</h2>
    <div class="pair">
      ${selectField({
        name: 'lang',
        label: words.language,
        help: prose(words.languageHelp),
        value: lang || document.documentElement.lang,
        options: LANGUAGES.map((value) => ({
          value,
          label: nameOf(value, words),
        })),
        change: (lang) => change({ lang }),
      })}
      ${selectField({
        name: 'dir',
        label: words.direction,
        value: dir,
        options: Object.entries(words.directions).map(([value, label]) => ({
          value,
          label,
        })),
        change: (dir) => change({ dir }),
      })}
    </div>
    ${preview(
      { width, ...page, content, change: (width) => change({ width }) },
      words,
    )}
  </section>`;
}

function nameOf(language: string, { plainGerman }: ConfiguratorWords) {
  if (language === 'de-x-simple') return plainGerman;
  const { lang } = document.documentElement;
  return new Intl.DisplayNames(lang || 'de', { type: 'language' }).of(
    language,
  )!;
}
