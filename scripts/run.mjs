// Runs a program of ours on the pinned Node, after installing what is missing.
// Plain JavaScript without dependencies, since it must work on Node 20 before anything is installed.
import { spawn } from 'node:child_process'
import { ensureInstalled, findRuntime } from './runtime.mjs'

const [program, ...programArguments] = process.argv.slice(2)
await ensureInstalled()
const child = spawn(findRuntime(), [program, ...programArguments], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
