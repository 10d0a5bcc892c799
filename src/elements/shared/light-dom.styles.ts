/** A document takes only sheets that were made in it. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One sheet for one text in each document, whoever asks. */
export function sheetIn(page: Document, text: string): CSSStyleSheet {
  const sheets = made.get(page) ?? new Map<string, CSSStyleSheet>();
  made.set(page, sheets);
  const known = sheets.get(text) ?? new page.defaultView!.CSSStyleSheet();
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  return known;
}

const textOf = (sheet: CSSStyleSheet): string =>
  [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');

/**
 * What an element draws into. `@scope` alone would lose to every class of the
 * page; the attribute stands so often that it takes an id to be stronger.
 */
const boxOf = (tag: string): string =>
  `[data-aushang='${tag}']${'[data-aushang]'.repeat(5)}`;

/**
 * The styles of a shadow root, for a box in the page.
 *
 * @param tag - Of the element, as it is registered.
 */
export function scoped(sheet: CSSStyleSheet, tag: string): string {
  const nested = textOf(sheet)
    .replace(/:host\(([^)]*)\)/g, '&:is($1)')
    .replaceAll(':host', '&');
  return `${boxOf(tag)}{${nested}}`;
}

/** Slots that a shadow root wouldn't show either. */
const NOT_SHOWN = '[hidden] *, .unfound *';

/**
 * The element itself, and its own children: to be seen where a shadow root
 * would have a slot for them. In the box, nothing that the page's rules say
 * holds, unless they call it important: users' styles do so, too. `revert` would
 * take images their size and drawings their lines, which attributes give them.
 */
export const hostStyles = (tag: string): string => `
    ${boxOf(tag)} {
      &, & :where(*), &::before, &::after,
      & :where(*)::before, & :where(*)::after, & ::marker {
        all: revert;
      }
      & :where(img, svg, svg *) {
        all: revert-layer;
      }
    }
    ${tag}[light-dom] {
      display: block;
      flex: auto;
      place-self: stretch;
      min-inline-size: 0;
    }
    ${tag}[light-dom][hidden] {
      display: none;
    }
    ${tag}[light-dom] {
      &:not(:has(> [data-aushang] slot:not([name], ${NOT_SHOWN}))) > :not([slot], [data-aushang]),
      &:not(:has(> [data-aushang] slot[name='empty']:not(${NOT_SHOWN}))) > [slot='empty'],
      &:has(> [slot='empty']) > ${boxOf(tag)} slot[name='empty'] > *,
      &:has(> [slot='heading']) > ${boxOf(tag)} slot[name='heading'] > * {
        display: none;
      }
    }
  `;
