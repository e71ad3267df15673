export type StaticCheck = { name: string; proves: string; program: string[] }

// The slowest first, so that the others run beside it.
export const staticChecks: StaticCheck[] = [
  {
    name: 'lint',
    proves: 'ESLint finds nothing, warnings included',
    program: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location=.cache/eslint',
      '--cache-strategy=content',
    ],
  },
  {
    name: 'types',
    proves: 'TypeScript accepts every file',
    program: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'],
  },
  {
    name: 'format',
    proves: 'Prettier would change nothing',
    program: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '.',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier',
    ],
  },
  {
    name: 'walls',
    proves: 'rooms import only what they may',
    program: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config=.dependency-cruiser.mjs',
      'src',
      'dashboard',
    ],
  },
  {
    name: 'graph',
    proves: 'ARCHITECTURE.md shows today’s rooms',
    program: ['scripts/draw-graph.ts', '--check'],
  },
  {
    name: 'unused',
    proves: 'every export is imported somewhere',
    program: ['scripts/checks/unused-exports.ts'],
  },
  {
    name: 'packages',
    proves: 'every package is used, and every one used is listed',
    program: ['scripts/checks/packages.ts'],
  },
  {
    name: 'dashboard',
    proves: 'the dashboard builds, and a first visit stays small',
    program: ['scripts/checks/dashboard-size.ts'],
  },
  { name: 'rules', proves: 'each built rule has a test', program: ['scripts/checks/rules.ts'] },
  { name: 'links', proves: 'documents lead to files', program: ['scripts/checks/links.ts'] },
  {
    name: 'titles',
    proves: 'tests are told in short true sentences',
    program: ['scripts/checks/titles.ts'],
  },
]
