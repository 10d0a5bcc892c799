import { list, word, type Raw } from '../values.js';

/** `Event` and its subtypes; some have other names. */
const EVENT = /(?:Event|EventSeries|Festival|Hackathon)$/;
const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting)$/;

const typesOf = (node: Raw): readonly string[] => list(node['@type']).map(word);

const isOf = (node: Raw, kind: RegExp): boolean =>
  typesOf(node).some((type) => kind.test(type));

const isUntyped = (node: Raw): boolean => typesOf(node).length === 0;

/** Also what has forgotten to say so. */
export const isEvent = (node: Raw): boolean =>
  isOf(node, EVENT) || (isUntyped(node) && 'startDate' in node);

export const isArticle = (node: Raw): boolean =>
  isOf(node, ARTICLE) || (isUntyped(node) && 'headline' in node);

export const isList = (node: Raw): boolean => isOf(node, /^ItemList$/);

export const isSite = (node: Raw): boolean => isOf(node, /^(?:WebSite|Blog)$/);

/** The most special of schema.org's own types: it stands last. */
export const kindOf = (node: Raw): string | undefined =>
  typesOf(node).findLast((type) => EVENT.test(type) && !type.includes(':'));
