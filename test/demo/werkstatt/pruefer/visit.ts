import { computeAccessibleName } from 'dom-accessibility-api';
import type { Language } from '../../../../demo/werkstatt/build/page.js';
import { checker } from '../../../../demo/werkstatt/pruefer/checker.js';
import { checkerWords } from '../../../../demo/werkstatt/pruefer/words/index.js';
import { run } from '../../../../demo/werkstatt/shared/run.js';
import { sharedWords } from '../../../../demo/werkstatt/shared/words/index.js';
import '../../../../src/aushang.js';
import { wordsFor } from '../../../../src/check/index.js';
import { cliWords } from '../../../../src/cli/words/index.js';
import { until } from '../../../helpers/page.js';

export const examples = {
  good: new URL('/demo/feed.json', location.href).href,
  faulty: new URL('/demo/werkstatt/pruefer/beispiel.json', location.href).href,
};

export const wordsIn = async (language: Language) => ({
  words: { ...checkerWords[language], ...sharedWords[language] },
  said: await wordsFor(language),
  cli: await cliWords({ LANG: language }),
});

let place: HTMLElement;
let address: string;

/** What stands in the page's address. */
export const query = () => address;

/** Opens the checker at an address. */
export async function visit(given = '', language: Language = 'de') {
  address = given;
  place = document.createElement('main');
  document.body.append(place);
  run(checker(examples, await wordsIn(language)), place, {
    read: () => new URLSearchParams(address),
    keep: (query) => (address = String(query)),
  });
}

export const leave = () => place.remove();

export const all = <T extends HTMLElement>(selector: string) =>
  [...place.querySelectorAll<T>(selector)].filter((one) =>
    one.checkVisibility(),
  );

const nameOf = (element: Element) =>
  computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** A field, button or heading by its name. */
export const named = <T extends HTMLElement>(selector: string, name: string) =>
  all<T>(selector).find((one) => nameOf(one) === name)!;

export const textOf = ({ textContent }: Element) =>
  textContent.replace(/\s+/g, ' ').trim();

export const texts = (selector: string) => all(selector).map(textOf);

/** Types something, and leaves the field. */
export function enter(name: string, value: string): void {
  const field = named<HTMLInputElement>('input, textarea, select', name);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

export const press = (name: string) => named('button', name).click();

export const choose = (name: string) => named('input', name).click();

/** Waits until there is a report; its summary. */
export async function summary(): Promise<string> {
  await until(() => all('h2').length > 0);
  return texts('[role=status]')[0]!;
}

/** Checks an address by hand. */
export async function check(feed: string): Promise<string> {
  enter('Adresse des Feeds', feed);
  press('Prüfen');
  return summary();
}

/** A file in the field, as if it had been chosen or dropped there. */
export function give(file: File): void {
  const field = named<HTMLInputElement>('input', 'Datei');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}
