import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What never stands in a page that isn't ours, with the reason. */
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map(
  (property) => ({
    property,
    message: 'Foreign text becomes nodes in content/ only, by a sanitizer.',
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'release/', 'test/consumers/apps/'] },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit drops the role of lists without markers; the attribute keeps it.
      'lit-a11y/no-redundant-role': 'off',
      // Messages and kits are tables of functions that use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': ['error', ...sinks],
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'caches',
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', 200],
      complexity: ['error', 16],
    },
  },
  {
    // There is no document; a terminal is written to.
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // chai's assertions are expressions; tests set traps on purpose.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
    },
  },
);
