import {
  documentPassages,
  documentUses,
  documentVersions,
  wholeVersion,
} from '#api-contract/knowledge-desk.ts'
import type { KnowledgeDocument, Passage } from '#domain/knowledge/document.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import type { Clock } from '#ports/clock.ts'
import type { DocumentVersion, KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { Caller } from '#ports/people/people.ts'
import { notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

export type DocumentHistoryPorts = {
  knowledge: Pick<KnowledgeStore, 'findDocument'>
  knowledgeDesk: KnowledgeDesk
  clock: Clock
}

const path = '/knowledge/documents/{id}'
const usesMs = 30 * 24 * 3_600_000

/** How a document was cut, where it was used, and how it came to be. */
export function documentHistoryEndpoints(ports: DocumentHistoryPorts): Endpoint[] {
  return [passagesEndpoint(ports), usesEndpoint(ports), ...versionEndpoints(ports)]
}

function passagesEndpoint(ports: DocumentHistoryPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: `${path}/passages`,
    area: 'knowledge',
    summary: 'The passages that a document is cut into',
    mayCall: 'everybody',
    success: { status: 200, schema: documentPassages },
    run: async ({ caller, id }) => ({
      items: passagesInUse(await getDocument(ports, caller, id())).map((passage) => ({
        id: passage.id,
        headings: passage.headings,
        text: passage.text,
        language: passage.language,
      })),
    }),
  })
}

function usesEndpoint(ports: DocumentHistoryPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: `${path}/uses`,
    area: 'knowledge',
    summary: 'Answers and drafts of the last thirty days that rest on a document',
    mayCall: 'everybody',
    success: { status: 200, schema: documentUses },
    run: async ({ caller, id }) => {
      const { id: documentId } = await getDocument(ports, caller, id())
      const since = new Date(ports.clock.now().getTime() - usesMs)
      const uses = await ports.knowledgeDesk.listUses(caller.organizationId, documentId, since)
      return {
        items: uses.map(({ decisionId, sessionId, outcome, at, quote }) => ({
          decision_id: decisionId,
          session_id: sessionId ?? null,
          outcome,
          at: toTime(at),
          quote,
        })),
      }
    },
  })
}

function versionEndpoints(ports: DocumentHistoryPorts): Endpoint[] {
  const { knowledgeDesk: desk } = ports
  return [
    endpoint({
      method: 'get',
      path: `${path}/versions`,
      area: 'knowledge',
      summary: 'A document as each save left it, newest first, without the texts',
      mayCall: 'everybody',
      success: { status: 200, schema: documentVersions },
      run: async ({ caller, id }) => {
        const { id: documentId } = await getDocument(ports, caller, id())
        const versions = await desk.listVersions(caller.organizationId, documentId)
        return { items: versions.map(toWireVersion) }
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/versions/{version}`,
      area: 'knowledge',
      summary: 'A document as one save left it',
      mayCall: 'everybody',
      success: { status: 200, schema: wholeVersion },
      run: async ({ caller, id }) => {
        const number = /^\d{1,9}$/.test(id('version')) ? Number(id('version')) : 0
        const found = await desk.findVersion(caller.organizationId, id(), number)
        if (!found) throw notFound('such version')
        const { body, format, url, audience, language, questions } = found
        return {
          ...toWireVersion(found),
          body,
          format,
          url: url ?? null,
          audience,
          language: language ?? null,
          questions,
        }
      },
    }),
  ]
}

function toWireVersion({ version, at, by, title }: DocumentVersion) {
  return { version, at: toTime(at), by: by?.name ?? null, title }
}

async function getDocument(
  { knowledge }: Pick<DocumentHistoryPorts, 'knowledge'>,
  { organizationId }: Caller,
  documentId: string,
) {
  const found = await knowledge.findDocument(organizationId, documentId)
  if (!found) throw notFound('such document')
  return found
}

function passagesInUse(document: KnowledgeDocument): Passage[] {
  return document.isOff ? [] : toPassages(document)
}
