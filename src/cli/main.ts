import { verbs } from './verbs.ts'
import { runProgram } from './run-program.ts'

process.exitCode = await runProgram(verbs, process.argv.slice(2))
