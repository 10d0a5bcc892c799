import { cpSync } from 'node:fs';

const { dirname } = import.meta;

/** The page as it is, beside what webpack writes. */
const page = {
  apply: ({ hooks }) =>
    hooks.afterEmit.tap('page', () =>
      cpSync(`${dirname}/index.html`, `${dirname}/dist/index.html`),
    ),
};

export default {
  mode: 'production',
  context: dirname,
  entry: './main.js',
  output: { path: `${dirname}/dist`, filename: 'main.js' },
  plugins: [page],
};
