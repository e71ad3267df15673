import { describe, expect, it } from 'vitest'
import { reason } from '#api-contract/decisions.ts'
import { conversationOf, numberOf } from '../../dashboard/app/palette/palette-entry.ts'
import { reasonActs } from '../../dashboard/components/record/reason-acts.ts'
import { toCsv } from '../../dashboard/features/sessions/to-csv.ts'
import { wordDiff } from '../../dashboard/components/texts/word-diff.ts'
import { sentences as german } from '../../dashboard/language/decisions/de-sentences.ts'
import { sentences as english } from '../../dashboard/language/decisions/en-sentences.ts'
import type { Said } from '../../dashboard/language/decisions/said.ts'

const said: Said = {
  teammate: 'Tobias Renn',
  bot: 'Fin',
  channel: 'Email',
  at: '13:04:06',
  titles: 'Shipping',
  best: { title: 'Payment methods', score: '0.41', bar: '0.55' },
  lostSentences: 2,
  contradiction: 'A says 1, B says 2',
  words: 'a human, please',
  topic: 'law',
  tag: 'vip',
  email: 'a@customer.example',
  replies: 10,
  evidence: 'auto-submitted',
  problem: 'no answer in 45 s',
  how: 'wrote',
  isGiven: true,
  isInside: false,
}

describe('the words of a decision', () => {
  it.each(reason.options)('[O1] say %s in both languages, without code names', (code) => {
    for (const sentences of [english, german]) {
      const sentence = sentences[code](said)
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/su)
      expect(sentence).not.toMatch(/[a-z]_[a-z]|undefined|!|unfortunately|leider/)
    }
  })

  it.each(reason.options)('[O1] offer at most two actions for %s', (code) => {
    expect(reasonActs[code].length).toBeLessThanOrEqual(2)
  })

  it('[O1] leave out what was not recorded', () => {
    const none = { ...said, at: undefined, words: undefined, best: undefined, problem: undefined }
    for (const code of reason.options) expect(english[code](none)).not.toContain('undefined')
  })
})

describe('the palette', () => {
  it.each([
    ['https://app.intercom.com/a/inbox/x/inbox/conversation/250948101007', '250948101007'],
    ['https://app.eu.intercom.com/a/apps/x/conversations/77', '77'],
    ['250948101007', '250948101007'],
    ['1042', undefined],
    ['norway', undefined],
  ])('finds the conversation in %s', (question, id) => {
    expect(conversationOf(question)).toBe(id)
  })

  it.each([
    ['#1042', '1042'],
    ['1042', '1042'],
    ['#0', undefined],
    ['1042 a', undefined],
  ])('finds the number in %s', (question, number) => {
    expect(numberOf(question)).toBe(number)
  })
})

describe('what leaves the page', () => {
  it('writes a table that runs nothing in a spreadsheet', () => {
    const contact = { name: '=HYPERLINK("x")', email: 'a,b@customer.example' }
    const table = toCsv([
      // only what the table takes
      { number: 7, contact, tags: ['a', 'b'] } as unknown as Parameters<typeof toCsv>[0][number],
    ])

    expect(table.split('\r\n')).toHaveLength(2)
    expect(table).toContain(`"'=HYPERLINK(""x"")","a,b@customer.example"`)
  })

  it('marks the words that came and went', () => {
    expect(wordDiff('we ship to Norway', 'we ship to Iceland')).toEqual([
      { text: 'we ship to ', is: 'same' },
      { text: 'Norway', is: 'removed' },
      { text: 'Iceland', is: 'added' },
    ])
    expect(wordDiff('same', 'same')).toEqual([{ text: 'same', is: 'same' }])
  })
})
