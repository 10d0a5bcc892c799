import type { Language } from '../../../i18n/messages.js';
import type { Option } from '../../../search/options.js';
import type { Kit } from '../../shared/kit.js';
import type { ListHost } from '../part.js';
import type { Asked } from './asked.js';
import type { Doings } from './doings.js';

interface ViewGroup {
  /** Whatever is found, there is something to choose. */
  readonly isChoice: boolean;
  readonly options: readonly Option[];
}

/** What is drawn. */
export interface View {
  readonly kit: Kit;
  readonly host: ListHost;
  readonly language: Language;
  readonly asked: Asked;
  /** What can be chosen from. */
  readonly groups: readonly ViewGroup[];
  readonly doings: Doings;
  /** There are items. */
  readonly isThere: boolean;
  /** None of them is found. */
  readonly isNothing: boolean;
  /** But that isn't certain yet. */
  readonly isLooking: boolean;
}
