import type { NotificationGist } from '#ports/connection/inbox.ts'
import { z } from 'zod'
import { toAuthorKind } from '../mapping/to-author.ts'
import { toChannel } from '../mapping/to-channel.ts'
import { listOf, optionalId, requiredId, text } from '../wire/lenient.ts'
import { isAboutOpening } from './topics.ts'

type Gist = Omit<NotificationGist, 'topic'>

/** A minimal item, a part, or the odd shape of `contact.attached` seen from old apps. */
const looseItem = z.object({
  type: text,
  id: optionalId,
  conversation_id: optionalId,
  author: z.object({ type: text }).optional().catch(undefined),
  conversation: z
    .object({
      id: optionalId,
      model: z.object({ id: optionalId }).optional().catch(undefined),
      parts: listOf(z.object({ id: requiredId })),
    })
    .optional()
    .catch(undefined),
})

const gistAuthor = z.object({ type: text }).optional().catch(undefined)

/** What a delivery is acknowledged by: the rest of the conversation is fetched, and costs nothing here. */
const gistConversation = z.object({
  id: optionalId,
  source: z.object({ id: optionalId, type: text, author: gistAuthor }).optional().catch(undefined),
  channel: z.object({ initial: text, current: text }).optional().catch(undefined),
  conversation_parts: listOf(
    z.object({ id: requiredId, author: gistAuthor }),
    'conversation_parts',
    'data',
  ),
})

type GistConversation = z.infer<typeof gistConversation>

const mergedItem = z.object({
  id: optionalId,
  merged_from: z
    .union([z.object({ id: optionalId }).transform((contact) => contact.id), optionalId])
    .optional()
    .catch(undefined),
})

/** [W6] What the item of a notification is about; empty where nothing can be read. */
export function toGist(topic: string, item: unknown): NotificationGist {
  return { topic, ...readGist(topic, item) }
}

function readGist(topic: string, item: unknown): Gist {
  if (topic === 'contact.merged') return toMergedGist(item)
  const loose = looseItem.safeParse(item)
  if (!loose.success) return { partIds: [] }
  if (topic.startsWith('contact.')) return { partIds: [], contactId: loose.data.id }
  if (!topic.startsWith('conversation')) return { partIds: [] }
  if (loose.data.type === 'conversation_part') return toPartGist(loose.data)
  const conversation = gistConversation.safeParse(item)
  const isWhole = conversation.success && conversation.data.id !== undefined
  return isWhole ? toConversationGist(topic, conversation.data) : toOddGist(loose.data)
}

/** `contactId` is the one that is gone. */
function toMergedGist(item: unknown): Gist {
  const merged = mergedItem.safeParse(item)
  if (!merged.success) return { partIds: [] }
  const { id, merged_from: goneId } = merged.data
  return { partIds: [], contactId: goneId, mergedIntoContactId: id }
}

function toPartGist(part: z.infer<typeof looseItem>): Gist {
  return {
    ...toOddGist(part),
    partIds: part.id === undefined ? [] : [part.id],
    authorKind: part.author && toAuthorKind(part.author.type),
  }
}

function toOddGist(item: z.infer<typeof looseItem>): Gist {
  const nested = item.conversation
  const conversationId = item.conversation_id ?? nested?.id ?? nested?.model?.id
  return {
    conversationId,
    partIds: nested?.parts.items.map((part) => part.id) ?? [],
  }
}

function toConversationGist(topic: string, wire: GistConversation): Gist {
  const written = isAboutOpening(topic) ? toOpening(wire) : toNewParts(wire)
  const channel = wire.source && toChannel(wire).kind
  return { conversationId: wire.id, channel, ...written }
}

function toOpening({ source }: GistConversation): Pick<Gist, 'partIds' | 'authorKind'> {
  const partIds = source?.id === undefined ? [] : [source.id]
  return { partIds, authorKind: source?.author && toAuthorKind(source.author.type) }
}

function toNewParts(wire: GistConversation): Pick<Gist, 'partIds' | 'authorKind'> {
  const parts = wire.conversation_parts.items
  const author = parts.at(-1)?.author
  return {
    partIds: parts.map((part) => part.id),
    authorKind: author && toAuthorKind(author.type),
  }
}
