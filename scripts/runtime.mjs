// Finds the pinned Node runtime and installs missing packages. Must run on Node 20 with nothing installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** Many short-lived objects a second: a larger nursery keeps the long collections, and so the slow answers, rare. */
export const engineOptions = ['--max-semi-space-size=64']

const stamp = join(root, 'node_modules', '.firstline-lock')

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** Installs the locked packages when node_modules is missing or older than the lock file. */
async function ensureInstalled() {
  const wanted = lockDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Installing packages (once, about a minute)…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    process.stderr.write(
      'npm ci failed: see above. Check the network to the npm registry and try again.\n',
    )
    process.exit(install.status ?? 1)
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** The path of a Node that runs TypeScript as it is: the pinned one, else this one when new enough. */
function findRuntime() {
  const require = createRequire(import.meta.url)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const binary = require.resolve(`${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
    if (existsSync(binary)) return binary
  } catch {
    // No pinned runtime for this platform: the system's may serve.
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  process.stderr.write(
    `Firstline needs Node 22.18 or newer on ${process.platform}-${process.arch} (this is ${process.versions.node}): install Node 24 and try again.\n`,
  )
  process.exit(1)
}

/** Builds what the browser gets, where its sources changed. A server without it still answers. */
function buildDashboard() {
  const build = join(root, 'scripts', 'build-dashboard.mjs')
  const { status } = spawnSync(findRuntime(), [build], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (status !== 0)
    process.stderr.write(
      'The dashboard could not be built: see above. The server starts without it.\n',
    )
}

/** Runs a program on that Node, packages installed, in place of this process: signals reach it, its end is ours. */
export async function handOver(programArguments, { withDashboard = false } = {}) {
  await ensureInstalled()
  if (withDashboard) buildDashboard()
  const child = spawn(findRuntime(), [...engineOptions, ...programArguments], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  if (process.env.npm_lifecycle_event) endWithParent(child)
}

// A signal to npm ends npm and the shell that it started us by, and never reaches us.
function endWithParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
}
