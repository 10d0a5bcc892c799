import type { Change } from '../../shared/run.js';
import type { SharedWords } from '../../shared/words/words.js';
import type { Design } from '../design.js';
import type { Stage } from '../stage/stage.js';
import type { Theme } from '../themes.js';
import type { Token } from '../tokens.js';
import type { DesignerWords } from '../words/words.js';

/** What there is to design with, the same as long as the page is open. */
export interface Supplies {
  readonly tokens: readonly Token[];
  readonly themes: readonly Theme[];
  readonly stage: Stage;
  readonly words: DesignerWords;
  readonly shared: SharedWords;
}

/** What lies before the designer, and how it is changed. */
export interface Desk extends Supplies {
  readonly design: Design;
  readonly theme: Theme;
  readonly change: Change<Design>;
}
