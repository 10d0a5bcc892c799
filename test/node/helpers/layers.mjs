/** The folders of `src/`; a file imports from its own or from one before it. */
const ORDER = [
  'model',
  'i18n',
  'dates',
  'content',
  'feed',
  'search',
  'calendar',
  'structured-data',
  'check',
  'controllers',
  'elements',
  'entries',
  'cli',
];

/** They know the model at most, and only what has a page may use them. */
const BESIDE = ['page', 'theme'];
const FIRST_WITH_A_PAGE = 'controllers';

const ENTRIES = /^src\/(aushang|classic|index|register)\.ts$/;
/** A constant, for everyone. */
const VERSION = 'src/version.ts';

/** The folder of a source as it stands in the order. */
export function layerOf(path) {
  if (ENTRIES.test(path)) return 'entries';
  const folder = /^src\/([\w-]+)\//.exec(path)?.[1];
  const known = [...ORDER, ...BESIDE].includes(folder);
  if (!known) throw new Error(`${path} is in no folder of the architecture`);
  return folder;
}

function isAllowed(from, to) {
  if (from === to) return true;
  if (BESIDE.includes(from)) return to === 'model';
  const rank = ORDER.indexOf(from);
  if (BESIDE.includes(to)) return rank >= ORDER.indexOf(FIRST_WITH_A_PAGE);
  return ORDER.indexOf(to) < rank;
}

/** Every import against the direction, as `from → to`. */
export function wrongWays(graph) {
  return [...graph].flatMap(([path, imports]) =>
    imports
      .filter((imported) => ![path, imported].includes(VERSION))
      .filter((imported) => !isAllowed(layerOf(path), layerOf(imported)))
      .map((imported) => `${path} → ${imported}`),
  );
}
