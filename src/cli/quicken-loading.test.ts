import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const module = fileURLToPath(new URL('quicken-loading.ts', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(fileURLToPath(new URL('../../.cache/loading-', import.meta.url)))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs `main.ts` among these files, with loading quickened. */
function run(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { stdout, stderr } = spawnSync(process.execPath, [
    '--import',
    module,
    join(folder, 'main.ts'),
  ])
  return `${stdout}${stderr}`
}

describe('quickened loading', () => {
  it('finds files of one folder by their endings', () => {
    const said = run({
      'main.ts': `import { one } from './one.ts'; import two from './two.cjs'; import { three } from './three.js'
        console.log(one satisfies string, two, three)`,
      'one.ts': `import './three.js'; export const one: string = 'one'`,
      'two.cjs': `module.exports = 'two'`,
      'three.js': `export const three = 'three'`,
    })
    expect(said).toBe('one two three\n')
  })

  it('finds one package for all who import it', () => {
    const same = `import * as first from 'zod'; import { second } from './second.ts'
      console.log(first.string === second.string)`
    const second = `export * as second from 'zod'`
    expect(run({ 'main.ts': same, 'second.ts': second })).toBe('true\n')
  })

  it('names a file or a package that is missing', () => {
    expect(run({ 'main.ts': `import './gone.ts'` })).toContain('gone.ts')
    expect(run({ 'main.ts': `import 'gone-package'` })).toContain("'gone-package'")
  })
})
