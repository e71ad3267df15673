import { describe, expect, it } from 'vitest'
import { aPart, aStep } from '#test/factories/records.ts'
import { findOwnParts } from './own-parts.ts'

const ai = { kind: 'teammate' as const, id: 'ai', isAiAnswer: false }
const aiTeammateIds = new Set(['ai', 'former-ai'])
const html = '<p>It left <b>yesterday</b>.</p>'

describe('own parts', () => {
  it('[G3] are known by their recorded id', () => {
    const part = aPart({ author: ai, html: '<p>Something else entirely</p>' })
    const step = aStep('d1', { state: 'done', attemptCount: 1, partId: part.id })

    expect(findOwnParts({ parts: [part], steps: [step], aiTeammateIds }).get(part.id)).toBe('reply')
  })

  it('[D2] are known by words while their step is in hand', () => {
    const part = aPart({ author: ai, html: '<p class="no-margin">It left&nbsp;yesterday.</p>' })
    const step = aStep('d1', { state: 'attempted', attemptCount: 1, content: { html } })

    expect(findOwnParts({ parts: [part], steps: [step], aiTeammateIds }).has(part.id)).toBe(true)
  })

  it.each([
    ['another author', aPart({ author: { ...ai, id: 'anna' }, html })],
    ['a note', aPart({ author: ai, html, kind: 'note' })],
    ['other words', aPart({ author: ai, html: '<p>It left today.</p>' })],
    ['an older part', aPart({ author: ai, html, createdAt: new Date('2026-11-01T00:00:00Z') })],
  ])('[D2] are not mistaken for %s', (_what, part) => {
    const step = aStep('d1', {
      state: 'attempted',
      attemptCount: 1,
      content: { html },
      notBefore: new Date('2026-11-02T00:00:00Z'),
    })

    expect(findOwnParts({ parts: [part], steps: [step], aiTeammateIds }).size).toBe(0)
  })

  it('[D2] are found once where two parts say the same', () => {
    const parts = [aPart({ author: ai, html }), aPart({ author: ai, html })]
    const first = aStep('d1', { state: 'done', attemptCount: 1, partId: parts[0]?.id ?? '' })
    const second = aStep('d2', { state: 'attempted', attemptCount: 1, content: { html } })

    expect(findOwnParts({ parts, steps: [first, second], aiTeammateIds }).size).toBe(2)
  })

  it('[G17] include an assignment whose step is in hand', () => {
    const part = aPart({
      author: ai,
      kind: 'assignment',
      html: '',
      text: '',
      assignment: { to: 'teammate', id: 'ai' },
    })
    const content = { assigneeId: 'ai' }
    const step = aStep('d1', { kind: 'assign-agent', state: 'attempted', attemptCount: 1, content })

    expect(findOwnParts({ parts: [part], steps: [step], aiTeammateIds }).has(part.id)).toBe(true)
  })
})
