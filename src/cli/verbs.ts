import type { Verbs } from './run-program.ts'

/** Each verb is loaded when it is asked for, so that none waits for another's libraries. */
export const verbs: Verbs = {
  start: {
    description: 'Run everything in one process: server, sandbox and sample knowledge',
    load: async () => (await import('./verbs/start.ts')).start,
  },
  serve: {
    description: 'Run the server: the HTTP surface, the worker, or both',
    load: async () => (await import('./verbs/serve.ts')).serve,
  },
  sandbox: {
    description: 'Run Intercom in a box, on its own',
    load: async () => (await import('./verbs/sandbox.ts')).sandbox,
  },
  migrate: {
    description: 'Bring the database up to date',
    load: async () => (await import('./verbs/migrate.ts')).migrate,
  },
  provision: {
    description: 'Make, or find, an organization with its owner, and a new API key',
    load: async () => (await import('./verbs/provision.ts')).provision,
  },
  'reset-link': {
    description: 'Make a link by which a person sets a new password, once',
    load: async () => (await import('./verbs/reset-link.ts')).resetLink,
  },
  doctor: {
    description: 'Answer the troubleshooting list, a line each',
    load: async () => (await import('./verbs/doctor.ts')).doctor,
  },
  receive: {
    description: 'Feed a saved notification to the running server, signed as Intercom would',
    load: async () => (await import('./verbs/receive.ts')).receive,
  },
  knowledge: {
    description: 'Add a document: firstline knowledge add FILE (.md, .html or .txt)',
    load: async () => (await import('./verbs/knowledge.ts')).knowledge,
  },
  simulate: {
    description: 'Play seeded schedules against a sandbox, and check the laws',
    load: async () => (await import('./verbs/simulate.ts')).simulate,
  },
  sync: {
    description: 'Import the history of a workspace to the end; again, go on where it stopped',
    load: async () => (await import('./verbs/sync.ts')).sync,
  },
  backtest: {
    description: 'Ask past questions again and compare; posts nothing',
    load: async () => (await import('./verbs/backtest.ts')).backtest,
  },
  export: {
    description: 'Write out what an organization has stored, without secrets',
    load: async () => (await import('./verbs/export.ts')).exportAll,
  },
}
