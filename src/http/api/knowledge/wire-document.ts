import type { Document } from '#api-contract/knowledge.ts'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { toTime } from '../wire-words.ts'

export function toWireDocument(kept: KnowledgeDocument): Document {
  const { id, title, body, format, url, audience, language, questions } = kept
  return {
    id,
    title,
    body,
    format,
    url: url ?? null,
    audience,
    language: language ?? null,
    questions,
    origin: kept.origin
      ? { source_id: kept.origin.sourceId, audience: kept.origin.audience }
      : null,
    is_off: kept.isOff ?? false,
    created_at: toTime(kept.createdAt),
    updated_at: toTime(kept.updatedAt),
  }
}
