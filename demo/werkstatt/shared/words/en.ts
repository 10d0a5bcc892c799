import type { SharedWords } from './words.js';

export const en: SharedWords = {
  name: 'English',
  site: 'Aushang workshop',
  workshop: 'workshop',
  skip: 'Skip to content',
  tools: 'Tools',
  languages: 'Language',
  needsScript: 'This tool works in your browser and needs JavaScript for it.',
  privacy: 'Privacy',
  promise:
    'No cookies, no counting, no account. What you enter is only in the address of this page, and nothing is loaded but the feed that you name.',
  more: 'More',
  example: 'An example page (German)',
  states: 'All states of the elements (German)',
  accessibility: 'Accessibility (German)',

  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Your browser does not allow that. The text is selected: Ctrl+C.',
  width: 'Width of the preview',
  fullWidth: 'full width',
  preview: 'Preview',
};
