import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      'dist',
      '.neo4j',
      '.tools',
      '.cache',
      'web/build',
      'web/.svelte-kit',
      'web/src/lib/paraglide',
      '**/*.gen.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.mjs', 'ops/**', 'test/**', 'api/**'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['web/src/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // Links are built from the API's random ids on one origin without a base path.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines-per-function': 'off',
    },
  },
  {
    // House rule 3: only graph/ imports the driver.
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/graph/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['neo4j-driver'] }] },
  },
);
