import type { PageWords } from '../../build/page.js';
import type { RecipeName } from './recipes.js';

interface Recipe {
  readonly title: string;
  /** In one paragraph: why like this. */
  readonly why: string;
}

export interface RecipeWords extends PageWords {
  readonly once: string;
  readonly onceWhy: string;
  readonly recipe: Readonly<Record<RecipeName, Recipe>>;
}
