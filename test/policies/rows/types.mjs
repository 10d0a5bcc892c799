import { ALL, LEAST } from './least.mjs';

const typed = (policies) => ({
  ...LEAST,
  'require-trusted-types-for': "'script'",
  'trusted-types': policies,
});

/** How text may become code. */
export const types = [
  {
    name: 'Trusted Types, any policy',
    policy: { ...LEAST, 'require-trusted-types-for': "'script'" },
  },
  {
    name: 'Trusted Types, Lit’s policy',
    policy: typed('lit-html'),
    broken: ['purify'],
    line: { 'trusted-types': 'lit-html dompurify' },
  },
  {
    name: 'Trusted Types, both policies',
    policy: typed('lit-html dompurify'),
  },
  {
    name: 'Trusted Types, no policy',
    policy: typed("'none'"),
    broken: ALL,
    line: { 'trusted-types': 'lit-html dompurify' },
  },
  {
    name: 'Trusted Types, a policy of the page’s own',
    policy: typed('default'),
    broken: ALL,
    line: { 'trusted-types': 'default lit-html dompurify' },
  },
];
