import { describe, expect, it } from 'vitest'
import { findingCode } from '#api-contract/finding-codes.ts'
import { findings as de } from './de.ts'
import { findings as en } from './en.ts'

const facts = { name: 'Ada', team: 'Care', count: 3, permission: 'Read tags' }

describe('the words of what was found', () => {
  it.each(findingCode.options)('[O3] says %s in both languages', (code) => {
    const [english, german] = [en[code](facts), de[code](facts)]

    expect(english[0]).toMatch(/^\S.{5,}/)
    expect(german[0]).not.toBe(english[0])
    expect(german.length).toBe(english.length)
  })

  it('says how many, and at least how many', () => {
    expect(de.other_bots({ count: 100, most: 100 })[0]).toContain('100 oder mehr')
    expect(en.other_bots({ count: 7, most: 100 })[0]).toContain('answered 7 messages')
  })
})
