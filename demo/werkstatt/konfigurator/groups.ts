import type { Attribute } from './manifest.js';

/** What a webmaster looks for together, the most wanted first. */
const GROUPS = {
  content: [
    'item',
    'kind',
    'period',
    'limit',
    'sort',
    'tags',
    'organizers',
    'from',
    'to',
    'exclude',
    'offset',
  ],
  look: [
    'label',
    'variant',
    'layout',
    'group-by',
    'heading-level',
    'images',
    'previous-label',
    'next-label',
  ],
  use: ['search', 'filters', 'reader', 'item-url', 'target'],
} as const;

export type Group = keyof typeof GROUPS | 'rest';
export const GROUP_NAMES: readonly Group[] = ['content', 'look', 'use', 'rest'];

/** The feed stands above all groups. */
const SORTED: readonly string[] = ['feed', ...Object.values(GROUPS).flat()];

/** The attributes of one group; what nobody has sorted is the rest. */
export const inGroup = (group: Group, attributes: readonly Attribute[]) =>
  group === 'rest'
    ? attributes.filter(({ name }) => !SORTED.includes(name))
    : GROUPS[group].flatMap((known) =>
        attributes.filter(({ name }) => name === known),
      );
