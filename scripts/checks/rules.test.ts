import { describe, expect, it } from 'vitest'
import { findRuleTroubles, readRules } from './rules.ts'

const markdown = `## G. Gates
- **G1** One.
- **G2** Two.

## Planned
- **K4** Later.
`

function test(text: string) {
  return { path: 'src/gates.test.ts', text }
}

describe('the rules check', () => {
  it('reads built and planned rules apart', () => {
    expect(readRules(markdown)).toEqual({ built: ['G1', 'G2'], planned: ['K4'], repeated: [] })
  })

  it('is content when each built rule is cited by a test', () => {
    const tests = [test("it('[G1] [G2] holds')")]

    expect(findRuleTroubles(readRules(markdown), tests, tests)).toEqual([])
  })

  it('names a built rule without a test', () => {
    const tests = [test("it('[G1] holds')")]

    expect(findRuleTroubles(readRules(markdown), tests, tests)).toEqual([
      'G2 has no test: cite [G2] in the title of the test that proves it.',
    ])
  })

  it('names a proven rule that stands under Planned', () => {
    const tests = [test("it('[G1, G2] holds') it('[K4] erases')")]

    expect(findRuleTroubles(readRules(markdown), tests, tests)).toEqual([
      'K4 is proven by a test: move it out of Planned in docs/behaviour.md.',
    ])
  })

  it('names the file that cites a rule nobody wrote', () => {
    const tests = [test("it('[G1, G2] holds') it('[G99] holds')")]

    expect(findRuleTroubles(readRules(markdown), tests, tests)).toEqual([
      'src/gates.test.ts cites [G99], which docs/behaviour.md does not have.',
    ])
  })

  it('names a rule that is written down twice', () => {
    const rules = readRules(`${markdown}\n- **G1** Again.\n`)
    const tests = [test("it('[G2] holds')")]

    expect(findRuleTroubles(rules, tests, [])).toContain(
      'G1 is written down twice in docs/behaviour.md.',
    )
  })
})
