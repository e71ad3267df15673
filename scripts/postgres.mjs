// Starts a throw-away PostgreSQL on a free loopback port, prints its URL and, in the foreground, removes it when it ends.
// `--keep` leaves it running and prints nothing but the URL; `-- command …` runs a command with TEST_DATABASE_URL set;
// `--forgetful`, for tests and not for measures, has it wait for no disk.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const binaries = findBinaries()
if (!binaries) {
  process.stderr.write(
    'PostgreSQL 15 or newer is not installed: on Debian, `apt-get install postgresql`.\n',
  )
  process.exit(1)
}

const isRoot = userInfo().uid === 0
const folder = mkdtempSync(join(tmpdir(), 'firstline-postgres-'))
const cluster = join(folder, 'cluster')
if (isRoot) {
  chmodSync(folder, 0o711)
  execFileSync('chown', ['postgres', folder])
}

const port = await findFreePort()
run('initdb', ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'])
const waits = process.argv.includes('--forgetful') ? ' -c fsync=off -c full_page_writes=off' : ''
const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 -c shared_buffers=256MB${waits}`
run('pg_ctl', ['-D', cluster, '-o', settings, '-l', join(folder, 'log'), '-w', 'start'])
const url = `postgres://postgres@127.0.0.1:${port}/postgres`

const separator = process.argv.indexOf('--')
if (separator >= 0) runCommand(process.argv.slice(separator + 1))
else {
  process.stdout.write(`${url}\n`)
  if (!process.argv.includes('--keep')) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        stop()
        process.exit(0)
      })
    setInterval(() => undefined, 60_000)
  }
}

function runCommand([program, ...programArguments]) {
  const child = spawn(program, programArguments, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: url },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    stop()
    process.exit(signal ? 1 : (code ?? 1))
  })
}

function stop() {
  run('pg_ctl', ['-D', cluster, '-m', 'immediate', '-w', 'stop'])
  rmSync(folder, { recursive: true, force: true })
}

// The server refuses to run as root: there it runs as the user that its package made.
function run(program, programArguments) {
  const path = join(binaries, program)
  const [command, commandArguments] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', path, ...programArguments]]
    : [path, programArguments]
  const outcome = spawnSync(command, commandArguments, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (outcome.status !== 0) throw new Error(`${program} failed: ${outcome.stderr}`)
}

function findBinaries() {
  const packaged = '/usr/lib/postgresql'
  const versions = existsSync(packaged) ? readdirSync(packaged).map(Number) : []
  const newest = Math.max(0, ...versions.filter((version) => version >= 15))
  if (newest > 0) return join(packaged, String(newest), 'bin')
  const onPath = spawnSync('which', ['initdb'], { encoding: 'utf8' })
  return onPath.status === 0 ? onPath.stdout.trim().replace(/\/initdb$/, '') : undefined
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address.port))
    })
  })
}
