import { expect, it } from 'vitest'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { aDecision, aKey, aPart, aSession, aStep } from '#test/factories/records.ts'

/** What every store of turn records promises of texts that must go. */
export function erasure(records: () => TurnRecords): void {
  it('[S4] takes a changed text and forgets a redacted one', async () => {
    const key = aKey()
    const part = aPart({ id: '7', text: 'My card is 4242' })
    await records().commit(key, { session: aSession(key), parts: [part] })
    await records().commit(key, { parts: [{ ...part, html: '<p>b</p>', text: 'b' }] })
    const changed = await records().load(key)

    await records().commit(key, {
      parts: [{ ...part, html: '', text: '', isRedacted: true }],
    })
    await records().commit(key, { parts: [part] })

    expect(changed.parts).toMatchObject([{ text: 'b' }])
    const { parts } = await records().load(key)
    expect(parts).toMatchObject([{ id: '7', html: '', text: '', isRedacted: true }])
  })

  it('[S4] erases the texts of a deleted conversation and keeps its rows', async () => {
    const key = aKey()
    const decision = aDecision(key, {
      details: { generated: 'secret words', language: 'en', presetTrigger: 'frustration' },
    })
    await records().commit(key, {
      session: aSession(key, {
        summary: 'secret words',
        ratingRemark: 'secret words',
        customAttributes: { a: 'secret' },
      }),
      parts: [aPart({ text: 'secret words' })],
      decisions: [decision],
      steps: [aStep(decision.id, { content: { html: 'secret words' } })],
    })

    await records().commit(key, { eraseTexts: true })

    const erased = await records().load(key)
    expect(JSON.stringify(erased)).not.toContain('secret')
    expect(erased.parts).toMatchObject([{ text: '', isRedacted: true }])
    expect(erased.judged).toMatchObject([{ outcome: 'replied' }])
    expect(erased.presetMarks).toHaveLength(1)
    expect(erased.session).toMatchObject({ number: 1, customAttributes: {} })
  })
}
