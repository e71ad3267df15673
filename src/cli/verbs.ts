import type { Verbs } from './run-program.ts'
import { doctor } from './verbs/doctor.ts'
import { knowledge } from './verbs/knowledge.ts'
import { later } from './verbs/later.ts'
import { migrate } from './verbs/migrate.ts'
import { provision } from './verbs/provision.ts'
import { receive } from './verbs/receive.ts'
import { sandbox } from './verbs/sandbox.ts'
import { serve } from './verbs/serve.ts'
import { start } from './verbs/start.ts'

export const verbs: Verbs = {
  start,
  serve,
  sandbox,
  migrate,
  provision,
  doctor,
  receive,
  knowledge,
  simulate: later('simulate', 'Run seeded schedules against the sandbox'),
  sync: later('sync', 'Import the history of a workspace'),
  backtest: later('backtest', 'Answer past questions again and compare'),
  export: later('export', 'Write out what is stored'),
}
