import type { TokenWords } from './words.js';

export const tokens: Readonly<Record<string, TokenWords>> = {
  '--page-background': {
    name: 'Ground',
    help: 'The colour that the elements stand on.',
  },
  '--page-color': {
    name: 'Text',
    help: 'The colour of your text. The elements inherit it.',
  },
  '--aushang-accent': {
    name: 'Accent',
    help: 'Links, the bar of the date block, focus. One colour is enough.',
  },
  '--aushang-warn': {
    name: 'Warning',
    help: 'Cancelled, postponed, failed. There is always a word beside it.',
  },
  '--aushang-muted': {
    name: 'Second rank',
    help: 'Text that steps back: dates, places, labels.',
  },
  '--aushang-line': {
    name: 'Lines',
    help: 'Lines between items and around boxes.',
  },
  '--aushang-line-width': {
    name: 'Width of lines',
    help: 'For example 1px or 2px.',
  },
  '--aushang-space': {
    name: 'Space',
    help: 'The unit of all distances, for example 1em.',
  },
  '--aushang-radius': {
    name: 'Corners',
    help: 'Of cards, images, buttons and boxes.',
  },
  '--aushang-measure': {
    name: 'Length of lines',
    help: 'The longest line of text.',
  },
  '--aushang-min-height': {
    name: 'Least height',
    help: 'Room kept free while loading, so that the page does not jump.',
  },
  '--aushang-font': {
    name: 'Font',
    help: 'Without a value that of your page.',
  },
  '--aushang-heading-font': {
    name: 'Font of headings',
    help: 'Without a value that of the text.',
  },
  '--aushang-heading-weight': {
    name: 'Weight of headings',
    help: 'From 100 (thin) to 900 (bold).',
  },
  '--aushang-heading-size': {
    name: 'Size of headings',
    help: "A whole article's own grows with it.",
  },
  '--aushang-date-background': {
    name: 'Ground of the date',
    help: 'The area behind the date.',
  },
  '--aushang-date-color': {
    name: 'Text of the date',
    help: 'Its second rank is derived.',
  },
  '--aushang-date-width': {
    name: 'Width of the date',
    help: 'Where it stands beside the heading.',
  },
  '--aushang-card-background': {
    name: 'Ground of a card',
    help: 'The area of an item.',
  },
  '--aushang-card-border': {
    name: 'Border of a card',
    help: 'As in CSS: 1px solid #ccc.',
  },
  '--aushang-card-shadow': {
    name: 'Shadow of a card',
    help: 'As in CSS: 0 1px 4px #0003.',
  },
  '--aushang-card-padding': {
    name: 'Room in a card',
    help: 'Left and right.',
  },
};
