import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const sizes = (functionLines, fileLines, branches = 10) => ({
  'max-lines-per-function': [
    'error',
    { max: functionLines, skipBlankLines: true, skipComments: true },
  ],
  'max-lines': ['error', { max: fileLines, skipBlankLines: true, skipComments: true }],
  complexity: ['error', branches],
  'max-params': ['error', 3],
})

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'data',
      'dist',
      '.cache',
      '**/assets/**',
      'src/adapters/postgres/migrations',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...sizes(50, 250),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config/env.ts reads the environment.',
        },
        {
          object: 'vi',
          property: 'mock',
          message: 'Write a fake that passes the contract instead.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/config/env.ts', 'test/**', 'bench/**', 'evals/**', 'scripts/**'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**', 'bench/**', 'evals/**', 'scripts/**'],
    rules: {
      ...sizes(200, 300),
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['dashboard/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Markup counts as lines, and each part that is shown at times as a branch.
      ...sizes(90, 150, 14),
      // TanStack Router is told where to go by throwing.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
    },
  },
  {
    files: ['*.config.ts', '*.config.mjs', '*.mjs', '**/*.mjs', 'dashboard/vite.config.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['*.config.ts', '*.config.mjs', '.dependency-cruiser.mjs', 'dashboard/vite.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
)
