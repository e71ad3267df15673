import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import { MemoryKnowledgeStore } from './memory-knowledge-store.ts'

const writtenAt = new Date('2026-03-01T12:00:00.000Z')

/** A public English document; name only what matters to the case. */
export function aKnowledgeDocument(
  fields: Partial<KnowledgeDocument> & { id: string; body: string },
): KnowledgeDocument {
  return {
    organizationId: 'organization-1',
    title: fields.id,
    format: 'markdown',
    audience: 'public',
    language: 'en',
    questions: [],
    createdAt: writtenAt,
    updatedAt: writtenAt,
    ...fields,
  }
}

/** A memory store that holds the documents, split as they would be in earnest. */
export async function aKnowledgeStore(
  documents: readonly KnowledgeDocument[],
): Promise<MemoryKnowledgeStore> {
  const store = new MemoryKnowledgeStore()
  for (const document of documents) await store.saveDocument(document, toPassages(document))
  return store
}
