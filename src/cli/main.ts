import './quicken-loading.ts'
import { runProgram } from './run-program.ts'
import { verbs } from './verbs.ts'

const code = await runProgram(verbs, process.argv.slice(2))
// What was printed goes out first; timers that nobody waits for hold nothing up.
process.stdout.write('', () => process.exit(code))
