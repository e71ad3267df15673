import type { NotificationGist } from '#ports/connection/inbox.ts'
import { toAuthorKind } from '../mapping/to-author.ts'
import { toChannel } from '../mapping/to-channel.ts'
import { fieldsOf, idIn, textIn, withIds } from '../wire/read-by-hand.ts'
import { isAboutOpening } from './topics.ts'

type Gist = Omit<NotificationGist, 'topic'>
type Item = Record<string, unknown>

/**
 * [W6] What the item of a notification is about; empty where nothing can be read. The rest of the conversation is
 * fetched, and costs nothing here.
 */
export function toGist(topic: string, item: unknown): NotificationGist {
  return { topic, ...readGist(topic, fieldsOf(item)) }
}

function readGist(topic: string, item: Item | undefined): Gist {
  if (item === undefined) return { partIds: [] }
  if (topic === 'contact.merged') return toMergedGist(item)
  if (topic.startsWith('contact.')) return { partIds: [], contactId: idIn(item.id) }
  if (!topic.startsWith('conversation')) return { partIds: [] }
  if (item.type === 'conversation_part') return toPartGist(item)
  const conversationId = idIn(item.id)
  return conversationId === undefined
    ? toOddGist(item)
    : toConversationGist(topic, conversationId, item)
}

/** `contactId` is the one that is gone. */
function toMergedGist({ id, merged_from: gone }: Item): Gist {
  return {
    partIds: [],
    contactId: idIn(fieldsOf(gone) ? fieldsOf(gone)?.id : gone),
    mergedIntoContactId: idIn(id),
  }
}

function toPartGist(part: Item): Gist {
  const partId = idIn(part.id)
  return {
    ...toOddGist(part),
    partIds: partId === undefined ? [] : [partId],
    authorKind: authorKindIn(part),
  }
}

/** A minimal item, or the odd shape of `contact.attached` seen from old apps. */
function toOddGist(item: Item): Gist {
  const nested = fieldsOf(item.conversation)
  const nestedId = idIn(nested?.id) ?? idIn(fieldsOf(nested?.model)?.id)
  const parts = Array.isArray(nested?.parts) ? nested.parts : []
  return {
    conversationId: idIn(item.conversation_id) ?? nestedId,
    partIds: withIds(parts).map(({ id }) => id),
  }
}

function toConversationGist(topic: string, conversationId: string, item: Item): Gist {
  const source = fieldsOf(item.source)
  const written = isAboutOpening(topic) ? toOpening(source) : toNewParts(item)
  return { conversationId, channel: source && channelIn(item, source), ...written }
}

function channelIn(item: Item, source: Item) {
  const channel = fieldsOf(item.channel)
  return toChannel({
    source: { type: textIn(source.type) },
    channel: channel && { initial: textIn(channel.initial), current: textIn(channel.current) },
  }).kind
}

function toOpening(source: Item | undefined): Pick<Gist, 'partIds' | 'authorKind'> {
  const id = idIn(source?.id)
  return { partIds: id === undefined ? [] : [id], authorKind: source && authorKindIn(source) }
}

function toNewParts(item: Item): Pick<Gist, 'partIds' | 'authorKind'> {
  const parts = withIds(item.conversation_parts, 'conversation_parts', 'data')
  const last = parts.at(-1)
  return {
    partIds: parts.map(({ id }) => id),
    authorKind: last && authorKindIn(last.fields),
  }
}

function authorKindIn(written: Item) {
  const author = fieldsOf(written.author)
  return author && toAuthorKind(textIn(author.type))
}
