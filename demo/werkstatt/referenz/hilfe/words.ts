import type { PageWords } from '../../build/page.js';
import type { SymptomName } from './symptoms.js';

interface Advice {
  readonly title: string;
  readonly cause: string;
  readonly todo: readonly string[];
}

export interface HelpWords extends PageWords {
  readonly first: string;
  readonly firstTodo: readonly string[];
  readonly said: string;
  readonly own: string;
  readonly browsers: string;
  readonly todo: string;
  readonly advice: Readonly<Record<SymptomName, Advice>>;
  readonly console: string;
  readonly consoleLead: string;
  readonly line: string;
  readonly symptom: string;
}
