import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftPlace } from '#ports/knowledge/knowledge-desk.ts'
import type { DraftedDocument } from '#ports/knowledge/knowledge-store.ts'
import { httpWorld } from '#test/factories/http-world.ts'
import { emptyKnowledgeDesk } from '#test/fakes/knowledge/empty-knowledge-desk.ts'
import { ScriptedAnswerer } from '#test/fakes/model/scripted-answerer.ts'

/** In one order of names: the place is a key here. */
function toPlace({ organizationId, userId, documentId }: DraftPlace): DraftPlace {
  return { organizationId, userId, documentId }
}

describe('answers with a draft', () => {
  let world: Awaited<ReturnType<typeof httpWorld>>
  let drafts: DraftedDocument[]
  let id: string

  beforeEach(async () => {
    drafts = []
    const kept = new Map<string, object>()
    const desk = emptyKnowledgeDesk()
    world = await httpWorld({
      knowledgeDesk: {
        ...desk,
        saveDraft: async (place, content) => void kept.set(JSON.stringify(toPlace(place)), content),
        findDraft: async (place) => {
          const content = kept.get(JSON.stringify(toPlace(place)))
          return content && { content: { ...content }, at: new Date() }
        },
      },
      enginesWith: (draft) => {
        drafts.push(draft)
        return [new ScriptedAnswerer()]
      },
    })
    const made = await world.ask('POST', '/knowledge/documents', {
      body: { title: 'Shipping', body: 'Nine days.', format: 'markdown', audience: 'public' },
    })
    id = made.body.id
  })

  const keep = (content: object) =>
    world.ask('PUT', `/knowledge/drafts/${id}`, { as: 'owner', body: content })
  const asking = (as: 'owner' | 'admin' | 'stranger' = 'owner') =>
    world.ask('POST', '/answers', {
      as,
      body: { messages: [{ role: 'customer', text: 'How long?' }], draft_of: id },
    })
  const written = { title: 'Shipping', body: 'Two days.', format: 'markdown', audience: 'public' }

  it('[A4] are written as if the draft were published, which it is not', async () => {
    await keep(written)

    const { status } = await asking()

    expect(status).toBe(200)
    expect(drafts).toMatchObject([{ documentId: id, passages: [{ text: 'Two days.' }] }])
    const stored = await world.ask('GET', `/knowledge/documents/${id}`)
    expect(stored.body.body).toBe('Nine days.')
  })

  it('[A4] are refused where there is no draft, or it cannot be published', async () => {
    const none = await asking()
    await keep({ ...written, title: '' })
    const wrong = await asking()

    expect(none).toMatchObject({ status: 422, body: { error: { field: 'draft_of' } } })
    expect(wrong).toMatchObject({ status: 422, body: { error: { field: 'title' } } })
  })

  it('[A4] know no draft of another person or organization', async () => {
    await keep(written)

    expect((await asking('admin')).status).toBe(422)
    expect((await asking('stranger')).status).toBe(422)
    expect(drafts).toEqual([])
  })
})
