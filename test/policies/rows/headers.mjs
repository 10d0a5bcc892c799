import { ALL, LEAST } from './least.mjs';

/** What else a page may have to bear. */
export const headers = [
  {
    name: 'a sandbox without scripts',
    policy: { ...LEAST, sandbox: 'allow-same-origin' },
    broken: ALL,
    line: { sandbox: 'allow-same-origin allow-scripts allow-downloads' },
  },
  {
    name: 'all else that a policy can forbid',
    policy: {
      ...LEAST,
      'base-uri': "'none'",
      'child-src': "'none'",
      'font-src': "'none'",
      'form-action': "'none'",
      'frame-src': "'none'",
      'manifest-src': "'none'",
      'media-src': "'none'",
      'object-src': "'none'",
      'worker-src': "'none'",
    },
  },
  {
    name: 'isolation from other origins',
    policy: LEAST,
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  {
    name: 'no clipboard, no sharing',
    policy: LEAST,
    headers: { 'Permissions-Policy': 'clipboard-write=(), web-share=()' },
  },
  {
    name: 'no referrer, no guessed types',
    policy: LEAST,
    headers: {
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
];
