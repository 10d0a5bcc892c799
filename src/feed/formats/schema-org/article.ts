import { firstText, type Raw } from '../values.js';
import { words } from '../text.js';
import { idOf, urlOf } from './ids.js';
import { imageOf, languageOf, partyOf, tagsOf } from './parts.js';
import { proseOf } from './prose.js';
import type { Reader } from './reader.js';

/** `NewsArticle`, `BlogPosting` and the like. */
export function articleToItem(node: Raw, reader: Reader): Raw {
  const { document } = reader;
  // SEO plugins describe the page, not the article on it.
  const page = document.node(node.mainEntityOfPage);
  const authors = [...document.all(node.author), ...document.all(node.creator)];
  return {
    id: idOf(node, reader),
    url: urlOf(node, reader),
    title: words(
      firstText(document.one(node.headline), document.one(node.name)),
    ),
    summary: words(
      firstText(document.one(node.description), document.one(page.description)),
    ),
    ...proseOf(document.text(node.articleBody), reader),
    date_published: document.text(node.datePublished),
    date_modified: document.text(node.dateModified),
    authors: (authors.length ? authors : document.all(node.publisher)).map(
      (party) => partyOf(party, reader),
    ),
    tags: tagsOf(node, reader),
    language: languageOf(node, reader),
    ...imageOf(node, reader),
  };
}
