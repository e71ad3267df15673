import type { Assignment, Part } from '#domain/conversation/conversation.ts'
import { htmlToText } from '#domain/reading/html-to-text.ts'
import type { WirePart, WireSource } from '../wire/conversation.ts'
import { toKebabCase } from '../wire/to-kebab-case.ts'
import { toAttachments } from './to-attachments.ts'
import { toAuthor } from './to-author.ts'

/** A part that names no time of its own takes the conversation's. */
export function toPart(wire: WirePart, conversationTime: Date): Part {
  const createdAt = wire.created_at ?? wire.updated_at ?? conversationTime
  return {
    id: wire.id,
    kind: toKebabCase(wire.part_type),
    author: toAuthor(wire.author),
    html: wire.body,
    text: htmlToText(wire.body),
    attachments: toAttachments(wire.body, wire.attachments.items),
    createdAt,
    updatedAt: wire.updated_at ?? createdAt,
    isRedacted: wire.redacted,
    assignment: toAssignment(wire.assigned_to),
  }
}

/** The opening message as the part of kind `source`. */
export function toSourcePart(wire: WireSource, createdAt: Date): Part {
  return {
    id: wire.id ?? 'source',
    kind: 'source',
    author: toAuthor(wire.author),
    html: wire.body,
    text: openingWords(wire),
    attachments: toAttachments(wire.body, wire.attachments.items),
    createdAt,
    updatedAt: createdAt,
    isRedacted: wire.redacted,
  }
}

/** [G9] Mail that says everything in its subject is a message all the same. */
function openingWords({ body, subject, redacted }: WireSource): string {
  const words = htmlToText(body)
  return words.trim() === '' && !redacted ? htmlToText(subject ?? '') : words
}

function toAssignment(wire: WirePart['assigned_to']): Assignment | undefined {
  if (wire === undefined) return undefined
  if (wire.type === 'bot') return { to: 'bot' }
  if (wire.id === undefined || wire.type.startsWith('nobody')) return { to: 'nobody' }
  return { to: wire.type === 'team' ? 'team' : 'teammate', id: wire.id }
}
