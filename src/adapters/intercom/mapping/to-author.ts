import type { Author, AuthorKind } from '#domain/conversation/conversation.ts'
import type { WireAuthor } from '../wire/conversation.ts'

const CONTACT_TYPES = new Set(['user', 'lead', 'contact'])

/** An author of an unknown type, or none at all, is something automatic. */
export function toAuthorKind(type: string): AuthorKind {
  if (CONTACT_TYPES.has(type)) return 'contact'
  return type === 'admin' ? 'teammate' : 'bot'
}

export function toAuthor(wire: WireAuthor): Author {
  if (wire === undefined) return { kind: 'bot', id: '', isAiAnswer: false }
  return {
    kind: toAuthorKind(wire.type),
    id: wire.id ?? '',
    name: wire.name,
    email: wire.email,
    isAiAnswer: wire.is_ai_answer,
  }
}
