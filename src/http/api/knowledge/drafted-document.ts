import { newDocument } from '#api-contract/knowledge.ts'
import type { Clock } from '#ports/clock.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import type { KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'
import type { DraftedDocument, KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { Caller } from '#ports/people/people.ts'
import { toDrafted } from '#use-cases/knowledge/save-document.ts'
import { invalid } from '../../api-error.ts'
import { parseInput } from '../parse-input.ts'

type DraftedPorts = {
  knowledge: Pick<KnowledgeStore, 'findDocument'>
  knowledgeDesk: Pick<KnowledgeDesk, 'findDraft'>
  languages: LanguageDetector
  clock: Clock
}

/** The caller's own draft of a document of their organization; 422 where there is none, or it could not be published. */
export async function findDraftedDocument(
  ports: DraftedPorts,
  { organizationId, id: userId }: Caller,
  documentId: string,
): Promise<DraftedDocument> {
  const draft = await ports.knowledgeDesk.findDraft({ organizationId, userId, documentId })
  if (!draft) throw invalid('draft_of', 'You keep no draft of this document.')
  const published = await ports.knowledge.findDocument(organizationId, documentId)
  const { url, language, questions, ...rest } = parseInput(newDocument, draft.content)
  const at = ports.clock.now()
  return toDrafted(ports, {
    ...(published ?? { id: documentId, createdAt: at }),
    ...rest,
    organizationId,
    updatedAt: at,
    url: url ?? undefined,
    language: language ?? undefined,
    questions: questions ?? [],
  })
}
