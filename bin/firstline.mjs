#!/usr/bin/env node
// The program's door: plain JavaScript that runs on Node 20, installs what is missing, and hands over to the pinned Node.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, findRuntime, root } from '../scripts/runtime.mjs'

await ensureInstalled()
const program = join(root, 'src', 'cli', 'main.ts')
const child = spawn(findRuntime(), [program, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
