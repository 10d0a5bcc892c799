import { computeAccessibleName } from 'dom-accessibility-api';
import type { Language } from '../../../../demo/werkstatt/build/page.js';
import { designer } from '../../../../demo/werkstatt/gestaltung/designer.js';
import { exampleItems } from '../../../../demo/werkstatt/gestaltung/stage/items.js';
import {
  type Box,
  Stage,
} from '../../../../demo/werkstatt/gestaltung/stage/stage.js';
import type { Token } from '../../../../demo/werkstatt/gestaltung/tokens.js';
import { designerWords } from '../../../../demo/werkstatt/gestaltung/words/index.js';
import { run } from '../../../../demo/werkstatt/shared/run.js';
import { sharedWords } from '../../../../demo/werkstatt/shared/words/index.js';
import '../../../../src/aushang.js';
import { themes, tokens as own } from './setup.js';

/** The pages in the preview have their colours of it. */
const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/demo/werkstatt/gestaltung/style.css';
document.head.append(style);
await new Promise((resolve) => (style.onload = resolve));

const sheets = [...document.adoptedStyleSheets];
const place = () => document.querySelector('main')!;

let address = '';
let stage: Stage;

/** What stands in the page's address. */
export const query = () => address;

interface Visit {
  readonly language?: Language;
  readonly tokens?: readonly Token[];
}

/** Opens the designer at an address, and waits for its preview. */
export async function visit(
  query = '',
  { language = 'de', tokens = own }: Visit = {},
): Promise<void> {
  address = query;
  const words = designerWords[language];
  stage = new Stage(exampleItems(words.example, Date.now()));
  const main = document.createElement('main');
  main.append(...Object.values(stage.boxes));
  document.body.append(main);
  await stage.drawn();
  const shared = sharedWords[language];
  run(designer({ tokens, themes, stage, words, shared }), main, {
    read: () => new URLSearchParams(address),
    keep: (query) => (address = String(query)),
  });
}

/** The page as it was, for the next one. */
export function leave(): void {
  place().remove();
  document.adoptedStyleSheets = sheets;
}

export const all = <T extends Element>(selector: string) => [
  ...place().querySelectorAll<T>(selector),
];

export const nameOf = (element: Element) =>
  computeAccessibleName(element).replace(/\s+/g, ' ');

/** A field by its name, in the group of that name if there is one. */
export function field(name: string, group = ''): HTMLInputElement {
  const groups = all('fieldset').filter((one) => nameOf(one) === group);
  const within = groups[0] ?? place();
  return [
    ...within.querySelectorAll<HTMLInputElement>('input, select, textarea'),
  ].find((one) => nameOf(one) === name)!;
}

/** Types something, and leaves the field. */
export function enter(value: string, name: string, group?: string): void {
  const wanted = field(name, group);
  wanted.value = value;
  wanted.dispatchEvent(new Event('change'));
}

export const text = (selector: string) =>
  all<HTMLElement>(selector)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ');

/** The CSS that there is to copy. */
export const css = () => all('#export')[0]!.textContent;

/** What is drawn in a part of the preview. */
export const drawn = (box: Box, selector: string) =>
  [...stage.boxes[box].children]
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll(selector)])
    .at(0)!;
