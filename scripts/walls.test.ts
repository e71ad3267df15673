import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { root } from './checks/run-program.ts'

// A house that breaks every wall once: the file, what it imports, and the rule that must speak.
const broken: [file: string, imported: string, rule: string][] = [
  ['src/domain/a.ts', '#ports/clock.ts', 'domain-leans-only-on-nothing'],
  ['src/domain/b.ts', 'zod', 'domain-libraries'],
  ['src/domain/c.ts', 'node:fs', 'domain-without-node'],
  ['src/ports/a.ts', '#use-cases/look.ts', 'ports-leans-only-on-domain'],
  ['src/ports/b.ts', 'zod', 'ports-libraries'],
  ['src/ports/c.ts', 'node:path', 'ports-without-node'],
  ['src/agent/a.ts', '#adapters/mail/send.ts', 'agent-leans-only-on-domain-ports'],
  ['src/agent/b.ts', 'pg', 'agent-libraries'],
  ['src/agent/c.ts', 'node:http', 'agent-without-node'],
  ['src/use-cases/a.ts', '#adapters/mail/send.ts', 'use-cases-leans-only-on-domain-ports'],
  ['src/use-cases/b.ts', 'zod', 'use-cases-libraries'],
  ['src/use-cases/c.ts', 'node:crypto', 'use-cases-without-node'],
  ['src/adapters/a/a.ts', '#use-cases/look.ts', 'adapters-leans-only-on-domain-ports'],
  ['src/adapters/b/b.ts', '../mail/send.ts', 'one-adapter-never-knows-another'],
  ['src/api-contract/a.ts', '#domain/part.ts', 'api-contract-leans-only-on-nothing'],
  ['src/api-contract/b.ts', 'pg', 'api-contract-libraries'],
  ['src/api-contract/c.ts', 'node:fs', 'api-contract-without-node'],
  [
    'src/http/a.ts',
    '#adapters/mail/send.ts',
    'http-leans-only-on-domain-ports-use-cases-api-contract',
  ],
  ['src/http/b.ts', 'pg', 'http-libraries'],
  ['src/worker/a.ts', '#http/app.ts', 'worker-leans-only-on-domain-ports-use-cases'],
  ['src/worker/b.ts', 'pg-boss', 'worker-libraries'],
  ['src/config/a.ts', '#domain/part.ts', 'config-leans-only-on-nothing'],
  ['src/config/b.ts', 'pg', 'config-libraries'],
  ['src/sandbox/a.ts', '#domain/part.ts', 'sandbox-leans-only-on-nothing'],
  ['src/sandbox/b.ts', 'pg', 'sandbox-libraries'],
  [
    'src/compose/a.ts',
    '#sandbox/box.ts',
    'compose-leans-only-on-domain-ports-agent-use-cases-adapters-api-contract-http-worker-config',
  ],
  ['src/cli/a.ts', '#http/app.ts', 'cli-leans-only-on-compose-config-sandbox'],
  ['src/cli/b.ts', 'hono', 'cli-libraries'],
  ['src/garage/a.ts', '#domain/part.ts', 'every-file-lies-in-a-room'],
  ['src/ports/round.ts', './trip.ts', 'no-cycles'],
  ['src/http/d.ts', './app.test.ts', 'tests-are-never-imported'],
  ['src/adapters/a/dev.ts', 'fast-check', 'no-dev-dependencies-in-src'],
  ['src/http/e.ts', '../domain/part.ts', 'walls-are-crossed-by-subpath-imports'],
  ['dashboard/app/a.ts', '#domain/part.ts', 'dashboard-leans-only-on-api-contract'],
  ['dashboard/app/b.ts', 'zod', 'dashboard-libraries'],
  ['dashboard/app/c.ts', 'node:fs', 'dashboard-without-node'],
  ['dashboard/features/one/a.ts', '../two/page.ts', 'one-feature-never-knows-another'],
  ['dashboard/components/a.ts', '../features/two/page.ts', 'dashboard-floors'],
]

const sound = [
  'src/domain/part.ts',
  'src/ports/clock.ts',
  'src/use-cases/look.ts',
  'src/adapters/mail/send.ts',
  'src/http/app.ts',
  'src/http/app.test.ts',
  'src/sandbox/box.ts',
  'dashboard/features/two/page.ts',
]

const entrance = "import '#compose/house.ts'\nimport '#sandbox/box.ts'\n"
const reached = ['domain/part', 'ports/clock', 'use-cases/look', 'adapters/mail/send', 'http/app']

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

const house = mkdtempSync(join(tmpdir(), 'firstline-walls-'))
let violations: { from: string; rule: { name: string } }[] = []

beforeAll(async () => {
  build()
  violations = await cruise()
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function build(): void {
  const manifest = {
    type: 'module',
    imports: { '#*': './src/*' },
    dependencies: { zod: '*', pg: '*', hono: '*', 'pg-boss': '*' },
    devDependencies: { 'fast-check': '*' },
  }
  write('package.json', JSON.stringify(manifest))
  write('tsconfig.json', '{"compilerOptions":{"module":"NodeNext","moduleResolution":"NodeNext"}}')
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const path of sound) write(path, 'export const sound = 1\n')
  for (const [path, imported] of broken) write(path, `import '${imported}'\nexport const a = 1\n`)
  write('src/ports/trip.ts', "import './round.ts'\nexport const trip = 1\n")
  write('src/domain/alone.ts', 'export const alone = 1\n')
  write('src/domain/tried.ts', 'export const tried = 1\n')
  write('src/domain/tried.test.ts', "import './tried.ts'\n")
  write('src/cli/main.ts', entrance)
  write('src/compose/house.ts', reached.map((path) => `import '#${path}.ts'\n`).join(''))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

async function cruise() {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(root, '.dependency-cruiser.mjs')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, `--config=${config}`, '--output-type=json', 'src', 'dashboard'],
    { cwd: house, maxBuffer: 64 * 1024 * 1024 },
  )
  return report.parse(JSON.parse(stdout)).summary.violations
}

function rulesThatName(file: string): string[] {
  return violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)
}

describe('the walls', () => {
  it.each(broken)('stop %s from importing %s', (file, _imported, rule) => {
    expect(rulesThatName(file)).toContain(rule)
  })

  it('stop a file that nothing imports', () => {
    expect(rulesThatName('src/domain/alone.ts')).toContain('no-orphans')
  })

  it('stop a file that only its test imports', () => {
    expect(rulesThatName('src/domain/tried.ts')).toEqual(['everything-is-reached-from-the-program'])
  })

  it('let sound files stand', () => {
    const named = [...sound, 'src/cli/main.ts', 'src/compose/house.ts'].filter(
      (file) => rulesThatName(file).length > 0,
    )

    expect(named).toEqual([])
  })
})
