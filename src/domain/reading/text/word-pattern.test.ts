import { describe, expect, it } from 'vitest'
import { compilePatterns } from './word-pattern.ts'

function matches(patterns: string[], text: string, isSpaced = true): string[] {
  return text.match(compilePatterns(patterns, { who: 'agent|good agent' }, isSpaced)) ?? []
}

describe('word patterns', () => {
  it('match whole words only', () => {
    expect(matches(['agent'], 'agents agent reagent')).toEqual(['agent'])
  })

  it('bridge up to four words of the same clause', () => {
    expect(matches(['talk ... agent'], 'talk to a very good agent')).toHaveLength(1)
    expect(matches(['talk ... agent'], 'talk to a very very good agent')).toEqual([])
    expect(matches(['talk ... agent'], 'talk . an agent')).toEqual([])
  })

  it('prefer the longest alternative', () => {
    expect(matches(['good|good agent'], 'good agent')).toEqual(['good agent'])
  })

  it('fill in word lists and any ending', () => {
    expect(matches(['talk* {who}'], 'talking good agent')).toEqual(['talking good agent'])
  })

  it('read line breaks as nothing', () => {
    expect(matches(['\n    talk|\n    (call|\n    ring)\n  '], 'ring')).toEqual(['ring'])
  })

  it('match within text without spaces', () => {
    expect(matches(['人 ... 話'], '担当の人と今話', false)).toEqual(['人と今話'])
  })

  it('refuse the name of a list that is missing', () => {
    expect(() => compilePatterns(['{nobody}'], {}, true)).toThrow('nobody')
  })
})
