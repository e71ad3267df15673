import { describe, expect, it } from 'vitest'
import { aConversation } from '#test/factories/gate-question.ts'
import { aPart } from '#test/factories/records.ts'
import { toTranscript } from './transcript.ts'

const pdf = {
  kind: 'file' as const,
  name: 'invoice.pdf',
  url: 'https://x/invoice.pdf',
  contentType: 'application/pdf',
  byteCount: 48_213,
}
const image = {
  kind: 'image' as const,
  name: 'a.png',
  url: 'https://x/a.png',
  contentType: 'image/png',
}

describe('transcript', () => {
  it('[A1] gives every speaker a role', () => {
    const ours = aPart({ author: { kind: 'teammate', id: 'ai', isAiAnswer: false } })
    const parts = [
      aPart({ kind: 'source' }),
      ours,
      aPart({ author: { kind: 'teammate', id: 'anna', isAiAnswer: false } }),
      aPart({ author: { kind: 'bot', id: 'b', isAiAnswer: false } }),
      aPart({ kind: 'note', author: { kind: 'teammate', id: 'anna', isAiAnswer: false } }),
      aPart({ kind: 'assignment', text: '', html: '' }),
    ]

    const roles = toTranscript(aConversation({ parts }), new Set([ours.id]), {
      forwardsAttachments: false,
    }).map(({ role }) => role)

    expect(roles).toEqual(['customer', 'assistant', 'teammate', 'bot', 'note'])
  })

  it('[F2] names other files only by setting', () => {
    const conversation = aConversation({ parts: [aPart({ attachments: [pdf, image] })] })
    const forwarded = toTranscript(conversation, new Set(), { forwardsAttachments: true })[0]
    const kept = toTranscript(conversation, new Set(), { forwardsAttachments: false })[0]

    expect(forwarded?.attachments).toEqual([
      '[attachment: invoice.pdf, application/pdf, 48213 bytes]',
    ])
    expect(kept?.attachments).toEqual([])
    expect(kept?.images).toEqual([{ fileKey: undefined, contentType: 'image/png' }])
  })
})
