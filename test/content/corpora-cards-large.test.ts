import { describeCards } from './corpora-cards.js';
import { CORPORA } from './corpus.js';

describeCards(CORPORA.slice(9));
