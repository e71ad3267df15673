import { describe, expect, it } from 'vitest'
import { wireConversation } from './wire/conversation.ts'
import { toWriteResult, type Written } from './written-part.ts'

const author = { type: 'admin', id: '7' }
const answer = (...parts: object[]) =>
  wireConversation.parse({ id: 1, updated_at: 1795000000, conversation_parts: parts })
const partIdOf = (written: Written, ...parts: object[]) =>
  toWriteResult(answer(...parts), written).partId

describe('the part that a write made', () => {
  const reply: Written = { by: '7', kind: 'message', html: '<p>It left <b>today</b>.</p>' }

  it('[D1] is the one with our words, however Intercom rewrote the HTML', () => {
    const ours = { id: 2, part_type: 'comment', body: '<p class="x">It left today.</p>', author }
    const older = { id: 1, part_type: 'comment', body: '<p>Hello.</p>', author }
    const system = { id: 3, part_type: 'assignment', body: null, author }

    expect(partIdOf(reply, older, ours, system)).toBe('2')
  })

  it('[D1] may stand on a part that reopened the conversation', () => {
    expect(partIdOf(reply, { id: 4, part_type: 'open', body: '<p>Rewritten</p>', author })).toBe(
      '4',
    )
  })

  it('[G3] is never a part of somebody else or a note', () => {
    const other = {
      id: 1,
      part_type: 'comment',
      body: reply.html,
      author: { type: 'admin', id: '8' },
    }
    const note = { id: 2, part_type: 'note', body: reply.html, author }

    expect(partIdOf(reply, other, note)).toBeUndefined()
  })

  it('[D1] is found for notes, assignments and closings', () => {
    const parts = [
      { id: 1, part_type: 'note', body: '<p>n</p>', author },
      { id: 2, part_type: 'assign_and_reopen', author },
      { id: 3, part_type: 'close', author },
    ]

    expect(partIdOf({ by: '7', kind: 'note', html: '<p>n</p>' }, ...parts)).toBe('1')
    expect(partIdOf({ by: '7', kind: 'assignment' }, ...parts)).toBe('2')
    expect(partIdOf({ by: '7', kind: 'close' }, ...parts)).toBe('3')
  })
})
