import { newDocument } from '#api-contract/knowledge.ts'
import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import { type DocumentFacts, readDocumentFile } from '#use-cases/knowledge/read-document-file.ts'
import { addDocument } from '#use-cases/knowledge/save-document.ts'
import { chooseOrganization } from './choose-organization.ts'
import type { Ground } from '../open-stores.ts'

export type DocumentFile = {
  organization: string | undefined
  file: { name: string; text: string }
  facts: DocumentFacts
}

export type AddedDocument = { id: string; title: string; language: string | undefined }

/** Adds a file's document under the rules of the API. Throws a sentence for a person. */
export async function addDocumentFile(
  { clock, ids }: Pick<Ground, 'clock' | 'ids'>,
  database: Database,
  { organization, file, facts }: DocumentFile,
): Promise<AddedDocument> {
  const organizationId = await chooseOrganization({ ids }, database, organization)
  const document = readDocumentFile(file, facts)
  const problem = newDocument.safeParse(document).error?.issues[0]
  if (problem) throw new Error(`${file.name}: ${problem.path.join('.')} ${problem.message}.`)
  const knowledge = new PostgresKnowledgeStore(database)
  const ports = { knowledge, languages: new EldLanguageDetector(), clock, ids }
  const { id, title, language } = await addDocument(ports, organizationId, document)
  return { id, title, language }
}
