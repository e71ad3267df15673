import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { documents } from '../schema/knowledge.ts'

export type DocumentRow = typeof documents.$inferSelect

export function toDocument(stored: DocumentRow): KnowledgeDocument {
  const { version: _version, seenInRound: _seen, ...kept } = stored
  const { url, language, isOff, sourceId, externalId, sourceAudience, ...row } = kept
  return {
    ...row,
    ...(url !== null && { url }),
    ...(language !== null && { language }),
    ...(isOff && { isOff }),
    ...(sourceId !== null && {
      origin: { sourceId, externalId: externalId ?? '', audience: sourceAudience ?? 'internal' },
    }),
  }
}

/** Everything but the keys and the version. */
export function toColumns(document: KnowledgeDocument) {
  const {
    id: _id,
    organizationId: _organizationId,
    origin,
    isOff,
    url,
    language,
    ...row
  } = document
  return {
    ...row,
    url: url ?? null,
    language: language ?? null,
    isOff: isOff ?? false,
    sourceId: origin?.sourceId ?? null,
    externalId: origin?.externalId ?? null,
    sourceAudience: origin?.audience ?? null,
  }
}
