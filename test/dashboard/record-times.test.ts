import { describe, expect, it } from 'vitest'
import type { Decision } from '#api-contract/decisions.ts'
import { phasesOf, spentOf } from '../../dashboard/components/record/phases-of.ts'
import { shortTime } from '../../dashboard/components/texts/time-text.tsx'
import { watchSentence } from '../../dashboard/components/sessions/watch-sentence.ts'
import { en } from '../../dashboard/language/en.ts'
import { momentBeside } from '../../dashboard/language/moment-beside.ts'

const step = (kind: string, ended_at: string | null): Decision['steps'][number] => ({
  kind,
  state: ended_at === null ? 'intended' : 'done',
  attempt_count: 1,
  target: null,
  problem: null,
  ended_at,
})

const timed = {
  created_at: '2026-11-12T13:04:09.000Z',
  timings_ms: { answer: 1200, fetch: 180, settle: 4000, queue: 20 },
  steps: [
    step('reply', '2026-11-12T13:04:09.640Z'),
    step('tag', '2026-11-12T13:04:09.900Z'),
    step('unassign', null),
  ],
}

describe('the times of a record', () => {
  it('[O1] stand in their order, each step from the end before it', () => {
    expect(phasesOf(timed).map(({ name, ms }) => [name, ms])).toEqual([
      ['settle', 4000],
      ['queue', 20],
      ['fetch', 180],
      ['answer', 1200],
      ['reply', 640],
      ['tag', 260],
    ])
  })

  it('[O1] tell waiting from work', () => {
    expect(spentOf(timed)).toEqual({ waitedMs: 4020, ownMs: 2280 })
  })

  it('are told in the reader’s zone', () => {
    const now = new Date('2026-11-12T20:00:00Z')
    const at = new Date('2026-11-12T02:00:00Z')

    expect(shortTime(at, now, { locale: 'en-GB', timeZone: 'UTC' })).toBe('02:00')
    expect(shortTime(at, now, { locale: 'en-GB', timeZone: 'America/New_York' })).toBe('Wed 21:00')
  })

  it('name the day only where it is another', () => {
    const clock = {
      time: (at: string | Date) => String(at).slice(11, 16),
      moment: (at: string | Date) => String(at).slice(0, 16),
      day: (at: string | Date) => String(at).slice(0, 10),
    }

    expect(momentBeside('2026-11-12T13:00', '2026-11-12T09:30', clock)).toBe('09:30')
    expect(momentBeside('2026-11-12T13:00', '2026-11-11T09:30', clock)).toBe('2026-11-11T09:30')
  })
})

describe('a watch rule', () => {
  it('[O7] is named by its sentence', () => {
    const { watch } = en.supervision
    const rule = { kind: 'waiting_longer', minutes: 10, words: null } as const

    expect(watchSentence(rule, watch)).toBe('the customer waits longer than 10 min')
    expect(watchSentence({ kind: 'words', minutes: null, words: 'refund' }, watch)).toBe(
      'the customer writes “refund”',
    )
  })
})
