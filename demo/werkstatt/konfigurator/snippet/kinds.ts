/** Where a snippet is pasted. */
export const KINDS = [
  'module',
  'pinned',
  'classic',
  'placeholder',
  'wordpress',
  'typo3',
] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (text: string): text is Kind =>
  KINDS.some((kind) => kind === text);

/** Their extensions bring the files along, on the site's own host. */
export const bringsFiles = (kind: Kind) =>
  kind === 'wordpress' || kind === 'typo3';
