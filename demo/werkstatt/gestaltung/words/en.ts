import { tokens } from './en.tokens.js';
import type { DesignerWords } from './words.js';

const schemes = { light: 'on light', dark: 'on dark' };

const decimals = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
});

export const en: DesignerWords = {
  title: 'Adapt colours and shapes',
  short: 'Design',
  summary:
    'The elements should look like your site: set colours and measures, see whether all of it can be read, and copy the CSS.',
  settings: 'Set',
  result: 'Look',
  theme: 'Ready look',
  themes: {
    default: 'Plain',
    kern: 'Sober boxes, close to KERN',
    'high-contrast': 'High contrast',
    newspaper: 'Newspaper',
    sidebar: 'Sidebar',
    festive: 'Festive',
  },
  groups: {
    start: 'Begin',
    page: 'Your page',
    colors: 'Colours',
    type: 'Type',
    date: 'Date block',
    card: 'Card',
    measures: 'Measures and lines',
  },
  tokens,
  schemes: { light: 'On light', dark: 'On dark' },
  pick: (token, scheme) => `Pick a colour: ${token}, ${schemes[scheme]}`,
  refused: 'The browser does not understand this value here. It is left out.',
  boxes: {
    light: 'On a light page',
    dark: 'On a dark page',
    forced: 'In forced colours',
  },
  forcedHelp:
    'An imitation: whoever has switched on a contrast theme in Windows sees their own colours in place of yours. Measures and fonts stay.',
  pairs: {
    text: 'Text on the page',
    heading: 'Heading in the card',
    accent: 'Link (accent)',
    muted: 'Text of second rank',
    warn: 'Warning',
    day: 'Day in the date block',
    weekday: 'Weekday in the date block',
    button: 'Border of buttons',
    line: 'Line between items',
  },
  contrast: {
    heading: 'Contrast',
    pair: 'What stands on what',
    needed: 'Needed',
    ratio: (number) => `${decimals.format(number)}:1`,
    enough: 'enough',
    tooLow: 'too low',
    free: 'ornament',
    allEnough: 'All of it can be read: every contrast is enough.',
    someTooLow: (count) =>
      count === 1
        ? 'One contrast is too low:'
        : `${count} contrasts are too low:`,
    warning: (pair, scheme, is, least) =>
      `${pair}, ${schemes[scheme]}: ${is}, needed is ${least}.`,
    corrected: (token, scheme, darker, from, to) =>
      `${token}, ${schemes[scheme]}: ${from} is hard to read there and is made ${darker ? 'darker' : 'lighter'}, to ${to}.`,
  },
  site: {
    heading: "Take your site's colours",
    css: 'CSS of your site',
    cssHelp:
      'Paste the content of the CSS file. It stays in your browser, and nothing of it is loaded.',
    found: (colors) =>
      ['There is no colour in it.', 'One colour found.'][colors] ??
      `${colors} colours found.`,
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    more: (count) =>
      count === 1 ? 'and one more place' : `and ${count} more places`,
    takeAs: (color) => `Take ${color} as`,
    take: 'Take',
    taken: (color, token) => `${token}: ${color}`,
  },
  example: {
    cancelled: 'Open workshop for bicycles',
    usual: 'Evening of languages at the Alter Gasometer',
    later: 'A walk along the river',
    summary: 'Everybody is welcome, admission is free.',
    link: 'How to get there',
    place: 'Alter Gasometer',
  },
  export: 'CSS for your page',
  exportHelp:
    'Paste it into the CSS file of your page. It has only what you changed.',
  exportWarning:
    'Not fit for a page like this: not everybody can read it. The CSS says what to change.',
  exportTheme: 'And the ready look, in the head of your page',
  nothingChanged: '/* Nothing has been changed yet. */',
};
