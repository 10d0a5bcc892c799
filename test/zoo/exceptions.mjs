/** Boxes, and what moves them. */
const BOXES = /(?:margin-\w+|left|top|width|height) is|of its room/;

/**
 * What a page's rules do to elements that draw without a shadow root. Each of
 * these must be seen: what no longer is one has to go.
 */
export const EXCEPTIONS = [
  {
    animal: 'content-box and margins',
    says: BOXES,
    reason:
      'Only `!important` of our own would win, and then over users’ styles, too.',
  },
];
