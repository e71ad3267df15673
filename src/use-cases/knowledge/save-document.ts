import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { splitDocument, toPassages } from '#domain/knowledge/split-document.ts'
import type { Actor } from '#ports/connection/connections.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'

export type DocumentPorts = {
  knowledge: KnowledgeStore
  languages: LanguageDetector
  clock: Clock
  ids: Ids
}

export type NewDocument = Pick<
  KnowledgeDocument,
  'title' | 'body' | 'format' | 'url' | 'audience' | 'language' | 'questions'
>

/** Present names replace; `url` and `language` with undefined as their value are cleared. */
export type DocumentChange = Partial<NewDocument>

const tellingCharacters = 4000

/** Stores the document with its passages: searchable when this resolves. */
export async function addDocument(
  ports: DocumentPorts,
  to: string | { organizationId: string; by: Actor },
  added: NewDocument,
): Promise<KnowledgeDocument> {
  const at = ports.clock.now()
  const { organizationId, by } = typeof to === 'string' ? { organizationId: to, by: undefined } : to
  const document = { ...added, id: ports.ids.newId(), organizationId, createdAt: at, updatedAt: at }
  return store(ports, document, by)
}

/** Undefined when the organization has no such document. */
export async function changeDocument(
  ports: DocumentPorts,
  of: { organizationId: string; documentId: string; by?: Actor },
  change: DocumentChange,
): Promise<KnowledgeDocument | undefined> {
  const before = await ports.knowledge.findDocument(of.organizationId, of.documentId)
  if (!before) return undefined
  return store(ports, { ...before, ...change, updatedAt: ports.clock.now() }, of.by)
}

async function store(
  ports: DocumentPorts,
  document: KnowledgeDocument,
  by: Actor | undefined,
): Promise<KnowledgeDocument> {
  const told = { ...document, language: document.language ?? tellLanguage(ports, document) }
  await ports.knowledge.saveDocument(told, toPassages(told), by)
  return told
}

/** [A5] From the words that readers see, not from markup. */
function tellLanguage(ports: DocumentPorts, document: KnowledgeDocument): string {
  const words = splitDocument(document)
    .map(({ headings, text }) => [...headings, text].join('\n'))
    .join('\n')
  return ports.languages.detect([`${document.title}\n${words.slice(0, tellingCharacters)}`], [])
}
