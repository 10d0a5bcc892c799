import type { Words } from './words.js';
import { dates } from './en.dates.js';

/** About items and their members. */
export const members = {
  ...dates,

  'not-an-item': () => [
    'This item is not shown: it is no object.',
    'Write it in curly brackets, with “id” and “title”.',
  ],
  'no-id': () => [
    'This item is not shown: it has no “id”.',
    'Give it one that never changes; its address is best.',
  ],
  'same-id': ({ id, first }) => [
    `This item is not shown: item ${first} has the same “id” (${id}).`,
    'Every item needs its own. For a series, put the date at its end: …#2027-03-08.',
  ],
  'number-id': ({ id }) => [
    `The “id” is a number (${id}).`,
    'Put it in quotation marks. Large numbers are rounded otherwise.',
  ],
  'no-text': () => [
    'This item is not shown: it has neither title nor text.',
    'Give it a “title”.',
  ],
  'no-title': () => [
    'The item has no title; the first words of its text stand in for it.',
    'Give it a “title”.',
  ],
  'no-alt': () => [
    'The image has no alternative text.',
    'Say in "_image": { "alt": "…" } what it shows. If it is decoration, write "alt": "".',
  ],

  lost: ({ name }) => [
    `“${name}” can’t be read and is not shown.`,
    'Check whether it is of the right kind: a text, a number or an object.',
  ],
  'lost-entry': ({ name, needs }) => [
    `An entry of “${name}” is not shown, because it lacks what is needed.`,
    `It needs: ${needs}.`,
  ],
  'too-many': ({ name, most }) => [
    `“${name}” has more than ${most} entries; the rest is not read.`,
    'Name the most important ones only.',
  ],
  'cut-off': ({ name, most }) => [
    `“${name}” is too long and cut off after ${most} characters.`,
    'Shorten the text.',
  ],
  'loose-type': ({ name, wanted }) => [
    wanted === 'list' ? `“${name}” is not a list.` : `“${name}” is not a text.`,
    wanted === 'list'
      ? 'That is read. Other software expects square brackets.'
      : 'That is read. Other software expects quotation marks.',
  ],
  'unknown-member': ({ name, meant }) => [
    `“${name}” is unknown and not read.`,
    meant
      ? `Do you mean “${meant}”?`
      : 'Members of your own begin with an underscore.',
  ],
  overridden: ({ name, by }) => [
    `“${name}” is not read, because there is “${by}”.`,
    'One of the two is enough.',
  ],
  'bad-term': ({ name, written, allowed }) => [
    `“${name}” has an unknown value (“${written}”) and is ignored.`,
    `It can be: ${allowed}.`,
  ],
  'markup-in-text': ({ name }) => [
    `“${name}” has HTML tags in it; they are shown as characters.`,
    'Write plain text there. HTML goes into “content_html”.',
  ],
  'entities-in-text': ({ name }) => [
    `“${name}” has HTML’s names of characters in it, such as &amp;.`,
    'That is read. Other software shows it as it stands: write the character itself.',
  ],

  'bad-address': ({ name, written }) => [
    `The address in “${name}” is invalid: “${written}”. It is not used.`,
    'Write all of it, beginning with https://.',
  ],
  'bad-scheme': ({ name, written }) => [
    `The address in “${name}” doesn’t lead to the web: “${written}”. It is not used.`,
    'Use https or http.',
  ],
  'relative-address': ({ name, read }) => [
    `The address in “${name}” is incomplete. It is read as ${read}.`,
    'Write all of it, beginning with https://.',
  ],
  'relative-unknown': ({ name, written }) => [
    `The address in “${name}” is incomplete: “${written}”. Where it starts can’t be told here.`,
    'Write all of it, beginning with https://.',
  ],
  'insecure-link': ({ name, written }) => [
    `The address in “${name}” begins with http: ${written}.`,
    'If the page can be had encrypted, use https.',
  ],
  'insecure-image': ({ written }) => [
    `The address of the image begins with http: ${written}. It isn’t loaded on encrypted pages.`,
    'Use https.',
  ],
  'foreign-image': ({ written }) => [
    `The image is on another server: ${written}. Without images="all" it isn’t loaded.`,
    'Put it where the feed is. Then nobody else learns who reads the page.',
  ],

  'html-no-alt': ({ count, address }) => [
    `In the text ${count === 1 ? 'an image has' : `${count} images have`} no alternative text (${address}).`,
    'Say in the attribute “alt” what it shows. If it is decoration, write alt="".',
  ],
  'html-dropped': ({ names }) => [
    `In the text these elements are removed with their content: ${names}.`,
    'Say it in paragraphs, lists and tables.',
  ],
  'html-embeds': ({ names }) => [
    `In the text these elements become links: ${names}.`,
    'That protects readers from other servers. A title says where the link leads.',
  ],
  'html-schemes': ({ names }) => [
    `In the text addresses don’t lead to the web (${names}). They are removed.`,
    'Use https, http, mailto, tel, geo or webcal.',
  ],
  'html-relative': ({ count, address }) => [
    `In the text ${count === 1 ? 'an address is' : `${count} addresses are`} incomplete (${address}).`,
    'Write all of it, beginning with https://.',
  ],
  'html-insecure': ({ count, address }) => [
    `In the text ${count === 1 ? 'an image begins' : `${count} images begin`} with http (${address}).`,
    'They aren’t loaded on encrypted pages. Use https.',
  ],
  'html-deep': () => [
    'The text is nested so deeply that only its words are shown.',
    'Make the HTML simpler.',
  ],
} satisfies Partial<Words['findings']>;
