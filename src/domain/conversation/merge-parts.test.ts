import { describe, expect, it } from 'vitest'
import { aPart } from '#test/factories/records.ts'
import { changedParts, mergeParts } from './merge-parts.ts'

const image = {
  kind: 'image' as const,
  name: 'a.png',
  url: 'https://x/a.png',
  contentType: 'image/png',
}

describe('merging parts', () => {
  it('keeps what Intercom cut, in order', () => {
    const source = aPart({ kind: 'source', createdAt: new Date(5_000) })
    const old = aPart({ createdAt: new Date(6_000) })
    const recent = aPart({ createdAt: new Date(9_000) })

    const merged = mergeParts([source, old], [source, recent])

    expect(merged.map(({ id }) => id)).toEqual([source.id, old.id, recent.id])
  })

  it('keeps the order of Intercom within one second', () => {
    const parts = [aPart({ kind: 'source' }), aPart(), aPart()]

    expect(mergeParts([], parts)).toEqual(parts)
  })

  it('[F1] keeps our own copies of images', () => {
    const part = aPart({ attachments: [image] })
    const stored = { ...part, attachments: [{ ...image, fileKey: 'k1' }] }

    expect(mergeParts([stored], [part])[0]?.attachments[0]?.fileKey).toBe('k1')
  })

  it('[S4] tells which parts are new, edited or redacted', () => {
    const [same, edited, redacted, added] = [aPart(), aPart(), aPart(), aPart()]
    const now = [
      same,
      { ...edited, html: '<p>other</p>' },
      { ...redacted, isRedacted: true },
      added,
    ]

    expect(changedParts([same, edited, redacted], now).map(({ id }) => id)).toEqual([
      edited.id,
      redacted.id,
      added.id,
    ])
  })
})
