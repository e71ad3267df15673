import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { root } from './checks/run-program.ts'

function check(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/check.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
}

describe('npm run check', () => {
  it('refuses a check that nobody knows, and names those that are', () => {
    const { status, stderr } = check('spelling')

    expect(status).toBe(2)
    expect(stderr).toMatch(/No check is called spelling\. Choose from: lint, types, .*tests\./)
  })

  it('runs one check alone and tells how it went', () => {
    const { stdout } = check('rules')

    expect(stdout).toMatch(/^[✓✗] rules \(each built rule has a test\), \d+\.\d s$/m)
  })
})
