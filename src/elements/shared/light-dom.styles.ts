const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for one text, whoever asks. */
function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  return known;
}

const textOf = (sheet: CSSStyleSheet): string =>
  [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');

/**
 * The styles of a shadow root, for a box in the page. Nested, for `@scope`
 * alone would lose to every class of the page: the attribute stands three
 * times, so that it takes an id to be stronger.
 *
 * @param tag - Of the element, as it is registered.
 */
export function scoped(sheet: CSSStyleSheet, tag: string): CSSStyleSheet {
  const nested = textOf(sheet)
    .replace(/:host\(([^)]*)\)/g, '&:is($1)')
    .replaceAll(':host', '&');
  return sheetOf(
    `[data-aushang='${tag}']${'[data-aushang]'.repeat(2)}{${nested}}`,
  );
}

/** Slots that a shadow root wouldn't show either. */
const NOT_SHOWN = '[hidden] *, .unfound *';

/**
 * The element itself, and its own children: to be seen where a shadow root
 * would have a slot for them.
 */
export const hostStyles = (tag: string): CSSStyleSheet =>
  sheetOf(`
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
      &:has(> [slot='empty']) > [data-aushang] slot[name='empty'] > *,
      &:has(> [slot='heading']) > [data-aushang] slot[name='heading'] > * {
        display: none;
      }
    }
  `);
