// The walls of the house: which room may import from which, and which libraries each may use.
// A room without a row stops the build. Say why in docs/decisions before a row grows.
const mayLeanOn = {
  domain: { rooms: [], libraries: [], node: false },
  ports: { rooms: ['domain'], libraries: [], node: false },
  agent: {
    rooms: ['domain', 'ports'],
    libraries: ['ai', '@ai-sdk/.+', 'zod', 'eld', 'marked', 'sanitize-html', 'snowball-stemmers'],
    node: false,
  },
  'use-cases': { rooms: ['domain', 'ports'], libraries: [], node: false },
  adapters: { rooms: ['domain', 'ports'], libraries: ['.+'], node: true },
  'api-contract': { rooms: [], libraries: ['zod'], node: false },
  http: {
    rooms: ['domain', 'ports', 'use-cases', 'api-contract'],
    libraries: ['hono', '@hono/.+', 'zod', 'better-auth'],
    node: true,
  },
  worker: { rooms: ['domain', 'ports', 'use-cases'], libraries: [], node: true },
  config: { rooms: [], libraries: ['zod'], node: true },
  sandbox: { rooms: [], libraries: ['hono', '@hono/.+', 'zod'], node: true },
  compose: {
    rooms: [
      'domain',
      'ports',
      'agent',
      'use-cases',
      'adapters',
      'api-contract',
      'http',
      'worker',
      'config',
    ],
    libraries: ['.+'],
    node: true,
  },
  cli: { rooms: ['compose', 'config', 'sandbox'], libraries: ['citty'], node: true },
}

const rooms = Object.keys(mayLeanOn)
const alternatives = (names) => `(${names.join('|')})`
const own = (room) => `^src/${room}/`
const testFile = '\\.test\\.ts$'

const roomRules = rooms.flatMap((room) => {
  const { rooms: allowed, libraries, node } = mayLeanOn[room]
  const rules = [
    {
      name: `${room}-leans-only-on-${allowed.join('-') || 'nothing'}`,
      comment: `${room} may import from: ${allowed.join(', ') || 'no other room'}. Move what you need behind a port, or into a room that may have it.`,
      severity: 'error',
      from: { path: own(room), pathNot: testFile },
      to: { path: '^src/', pathNot: [own(room), ...allowed.map(own)] },
    },
    {
      name: `${room}-libraries`,
      comment: `${room} may use these libraries: ${libraries.join(', ') || 'none'}. Wrap another one in an adapter.`,
      severity: 'error',
      from: { path: own(room), pathNot: testFile },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
        ],
        pathNot: libraries.length > 0 ? `node_modules/${alternatives(libraries)}/` : undefined,
      },
    },
  ]
  if (!node)
    rules.push({
      name: `${room}-without-node`,
      comment: `${room} is pure: no Node module. Ask for the ability through a port.`,
      severity: 'error',
      from: { path: own(room), pathNot: testFile },
      to: { dependencyTypes: ['core'] },
    })
  return rules
})

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'dashboard-leans-only-on-api-contract',
      comment: 'The dashboard runs in a browser and knows the server by its API only.',
      severity: 'error',
      from: { path: '^dashboard/', pathNot: testFile },
      to: { path: '^(src|test|scripts)/', pathNot: '^src/api-contract/' },
    },
    {
      name: 'dashboard-libraries',
      comment: 'One library for a job; a new one needs a decision record.',
      severity: 'error',
      from: { path: '^dashboard/', pathNot: [testFile, '^dashboard/vite\\.config\\.ts$'] },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
        ],
        pathNot:
          'node_modules/(react|react-dom|@tanstack/react-router|@tanstack/react-query|lucide-react|marked|@types/react|@types/react-dom)/',
      },
    },
    {
      name: 'dashboard-without-node',
      comment: 'There is no Node in a browser.',
      severity: 'error',
      from: { path: '^dashboard/', pathNot: [testFile, '^dashboard/vite\\.config\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-feature-never-knows-another',
      comment: 'What two features need lies in dashboard/components or dashboard/api.',
      severity: 'error',
      from: { path: '^dashboard/features/([^/]+)/', pathNot: testFile },
      to: { path: '^dashboard/features/', pathNot: '^dashboard/features/$1/' },
    },
    {
      name: 'dashboard-floors',
      comment: 'api and language stand below components, those below features, those below app.',
      severity: 'error',
      from: { path: '^dashboard/(api|language|components)/', pathNot: testFile },
      to: { path: '^dashboard/(app|features)/' },
    },
    {
      name: 'every-file-lies-in-a-room',
      comment: `A file of src lies in one of: ${rooms.join(', ')}. Add a row to mayLeanOn for a new room.`,
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map(own) },
      to: {},
    },
    {
      name: 'one-adapter-never-knows-another',
      comment:
        'Each adapter stands alone; what two need together belongs in compose, ports or domain.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: testFile },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file: use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|dashboard)/',
        pathNot: ['\\.d\\.ts$', '^src/sandbox/pages/assets/'],
      },
      to: {},
    },
    {
      name: 'everything-is-reached-from-the-program',
      comment: 'The program never comes here, tests at most do: use it or delete it.',
      severity: 'error',
      from: { path: ['^src/cli/main\\.ts$', '^dashboard/app/main\\.tsx$'] },
      to: {
        path: '^src/',
        pathNot: [testFile, '\\.d\\.ts$', '^src/sandbox/pages/assets/', '^src/cli/main\\.ts$'],
        reachable: false,
      },
    },
    {
      name: 'tests-are-never-imported',
      comment: 'Product code does not import tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { path: [testFile, '^test/'] },
    },
    {
      name: 'no-dev-dependencies-in-src',
      comment: 'src runs with the production dependencies only.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'walls-are-crossed-by-subpath-imports',
      comment: "Leave a room with '#room/file.ts', so that every crossing can be seen.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}
