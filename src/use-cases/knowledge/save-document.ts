import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { splitDocument, toPassages } from '#domain/knowledge/split-document.ts'
import type { Actor } from '#ports/connection/connections.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { DraftedDocument, KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'

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
export type DocumentChange = Partial<NewDocument & Pick<KnowledgeDocument, 'isOff'>>

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
  return storeDocument(ports, document, by)
}

export type ChangeOutcome =
  | { kind: 'changed'; document: KnowledgeDocument }
  | { kind: 'not-found' }
  /** [K5] What comes from the source is changed there. */
  | { kind: 'belongs-to-source'; field: keyof NewDocument }
  /** [A3] The source itself lets nobody but people here read it. */
  | { kind: 'internal-at-source' }

export async function changeDocument(
  ports: DocumentPorts,
  of: { organizationId: string; documentId: string; by?: Actor },
  change: DocumentChange,
): Promise<ChangeOutcome> {
  const before = await ports.knowledge.findDocument(of.organizationId, of.documentId)
  if (!before) return { kind: 'not-found' }
  const refusal = before.origin && refuse(before, change)
  if (refusal) return refusal
  const after = { ...before, ...change, updatedAt: ports.clock.now() }
  return { kind: 'changed', document: await storeDocument(ports, after, of.by) }
}

const fieldsOfSource = ['title', 'body', 'format', 'url', 'language'] as const

/** The same value again is no change: a form may send all its fields. */
function refuse(before: KnowledgeDocument, change: DocumentChange): ChangeOutcome | undefined {
  const field = fieldsOfSource.find((name) => name in change && change[name] !== before[name])
  if (field) return { kind: 'belongs-to-source', field }
  const isWider = change.audience === 'public' && before.origin?.audience === 'internal'
  return isWider ? { kind: 'internal-at-source' } : undefined
}

export type DeleteOutcome = 'deleted' | 'not-found' | 'belongs-to-source'

/** [K5] What a source gives would be back after its next reading. */
export async function deleteDocument(
  { knowledge }: Pick<DocumentPorts, 'knowledge'>,
  organizationId: string,
  documentId: string,
): Promise<DeleteOutcome> {
  const found = await knowledge.findDocument(organizationId, documentId)
  if (found?.origin) return 'belongs-to-source'
  return (await knowledge.deleteDocument(organizationId, documentId)) ? 'deleted' : 'not-found'
}

/** Searchable when this resolves, unless it is switched off. */
export async function storeDocument(
  ports: DocumentPorts,
  document: KnowledgeDocument,
  by: Actor | undefined,
): Promise<KnowledgeDocument> {
  const told = withLanguage(ports, document)
  await ports.knowledge.saveDocument(told, told.isOff ? [] : toPassages(told), by)
  return told
}

/** A document as it would be found if it were published so; `new` where it is one to come. */
export function toDrafted(
  ports: Pick<DocumentPorts, 'languages'>,
  document: KnowledgeDocument,
): DraftedDocument {
  const told = withLanguage(ports, document)
  return { documentId: told.id, document: told, passages: told.isOff ? [] : toPassages(told) }
}

function withLanguage(ports: Pick<DocumentPorts, 'languages'>, document: KnowledgeDocument) {
  return { ...document, language: document.language ?? tellLanguage(ports, document) }
}

/** [A5] From the words that readers see, not from markup. */
function tellLanguage(
  ports: Pick<DocumentPorts, 'languages'>,
  document: KnowledgeDocument,
): string {
  const words = splitDocument(document)
    .map(({ headings, text }) => [...headings, text].join('\n'))
    .join('\n')
  return ports.languages.detect([`${document.title}\n${words.slice(0, tellingCharacters)}`], [])
}
