import { render } from 'lit';
import { code } from '../shared/fields/code.js';
import { pageLanguage } from '../shared/page-language.js';
import { sharedWords } from '../shared/words/index.js';

/** Code that stands in the page gets its button. */
for (const place of document.querySelectorAll<HTMLElement>('.code')) {
  const { id: name, textContent: text } = place.querySelector('pre')!;
  const { label = '' } = place.dataset;
  place.replaceChildren();
  render(code({ name, label, text }, sharedWords[pageLanguage()]), place);
}
