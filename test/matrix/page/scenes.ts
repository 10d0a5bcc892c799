import { cards, footers, navs } from './scenes/articles.js';
import { finders, readers } from './scenes/finding.js';
import { lists } from './scenes/lists.js';
import type { Scene } from './scenes/scene.js';

/** Every element in every state and variant. */
export const scenes: readonly Scene[] = [
  ...lists,
  ...finders,
  ...readers,
  ...cards,
  ...navs,
  ...footers,
];
