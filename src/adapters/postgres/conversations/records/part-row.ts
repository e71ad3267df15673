import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { parts } from '../../schema/sessions.ts'

export type PartRow = typeof parts.$inferSelect

export function toPart(row: PartRow): Part {
  return {
    id: row.partId,
    kind: row.kind,
    author: {
      kind: row.authorKind,
      id: row.authorId,
      ...(row.authorName !== null && { name: row.authorName }),
      ...(row.authorEmail !== null && { email: row.authorEmail }),
      isAiAnswer: row.isAiAnswer,
    },
    html: row.html,
    text: row.text,
    attachments: row.attachments,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    isRedacted: row.isRedacted,
    ...(row.assignment && { assignment: row.assignment }),
  }
}

function toPartColumns(part: Part) {
  const { author } = part
  return {
    kind: part.kind,
    authorKind: author.kind,
    authorId: author.id,
    authorName: author.name ?? null,
    authorEmail: author.email ?? null,
    isAiAnswer: author.isAiAnswer,
    html: part.html,
    text: part.text,
    attachments: part.attachments,
    assignment: part.assignment ?? null,
    createdAt: part.createdAt,
    updatedAt: part.updatedAt,
    isRedacted: part.isRedacted,
  }
}

export function toPartRow(
  key: ConversationKey,
  part: Part,
  version: number,
): typeof parts.$inferInsert {
  return { ...key, partId: part.id, version, ...toPartColumns(part) }
}
