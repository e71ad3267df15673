import { errorBody } from '#api-contract/basics.ts'
import {
  document,
  documentChange,
  documents,
  documentsQuery,
  knowledgeUsage,
  newDocument,
  searchQuery,
  searchResults,
} from '#api-contract/knowledge.ts'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { Clock } from '#ports/clock.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { KnowledgeUsage } from '#ports/conversations/session-queries.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import {
  addDocument,
  changeDocument,
  deleteDocument,
  type DocumentChange,
  type DocumentPorts,
} from '#use-cases/knowledge/save-document.ts'
import { notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { documentHistoryEndpoints, type DocumentHistoryPorts } from './knowledge-history.ts'
import { draftEndpoints, type DraftPorts } from './knowledge-drafts.ts'
import { overviewEndpoint, type OverviewPorts } from './knowledge-overview.ts'
import { sourceEndpoints, type SourcePorts } from './knowledge-sources.ts'
import { changedAtSource, deletedAtSource, internalAtSource } from './source-refusals.ts'
import { toWireDocument } from './wire-document.ts'
import { toTime } from '../wire-words.ts'

export type KnowledgePorts = DocumentPorts &
  DocumentHistoryPorts &
  DraftPorts &
  OverviewPorts &
  SourcePorts & {
    knowledge: KnowledgeStore
    passageSearch: PassageSearch
    knowledgeUsage: KnowledgeUsage
    clock: Clock
    cursors: Cursors
  }

const path = '/knowledge/documents'
const usageMs = 30 * 24 * 3_600_000

/** Documents are read by everybody and written by owner and admin. [C1] */
export function knowledgeEndpoints(ports: KnowledgePorts): Endpoint[] {
  return [
    listEndpoint(ports),
    endpoint({
      method: 'post',
      path,
      area: 'knowledge',
      summary: 'Add a document: searchable at once',
      mayCall: 'administrators',
      body: newDocument,
      success: { status: 201, schema: document },
      run: async ({ caller, body }) => {
        const { url, language, questions, ...rest } = body
        const added = await addDocument(
          ports,
          { organizationId: caller.organizationId, by: toActor(caller) },
          {
            ...rest,
            url: url ?? undefined,
            language: language ?? undefined,
            questions: questions ?? [],
          },
        )
        return toWireDocument(added)
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      area: 'knowledge',
      summary: 'One document',
      mayCall: 'everybody',
      success: { status: 200, schema: document },
      run: async ({ caller, id }) =>
        toWireDocument(orNotFound(await ports.knowledge.findDocument(caller.organizationId, id()))),
    }),
    changeEndpoint(ports),
    deleteEndpoint(ports),
    searchEndpoint(ports),
    usageEndpoint(ports),
    overviewEndpoint(ports),
    ...documentHistoryEndpoints(ports),
    ...draftEndpoints(ports),
    ...sourceEndpoints(ports),
  ]
}

function listEndpoint({ knowledge, cursors }: KnowledgePorts): Endpoint {
  return endpoint({
    method: 'get',
    path,
    area: 'knowledge',
    summary: 'Documents, newest first',
    mayCall: 'everybody',
    query: documentsQuery,
    success: { status: 200, schema: documents },
    run: async ({ caller: { organizationId }, query }) => {
      const page = await knowledge.listDocuments(organizationId, {
        limit: query.limit,
        cursor: cursors.open('documents', organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWireDocument),
        next_cursor: cursors.seal('documents', organizationId, page.nextCursor),
      }
    },
  })
}

function changeEndpoint(ports: KnowledgePorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: `${path}/{id}`,
    area: 'knowledge',
    summary: 'Change a document; null clears its url, or lets its language be told anew',
    mayCall: 'administrators',
    body: documentChange,
    success: { status: 200, schema: document },
    failures: { 409: errorBody },
    run: async ({ caller, id, body: { is_off: isOff, ...body } }) => {
      const named = Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, value ?? undefined]),
      ) as DocumentChange // the same names, with null as undefined
      const change = { ...named, ...(isOff !== undefined && { isOff }) }
      const { organizationId } = caller
      const of = { organizationId, documentId: id(), by: toActor(caller) }
      const outcome = await changeDocument(ports, of, change)
      if (outcome.kind === 'belongs-to-source') throw changedAtSource(outcome.field)
      if (outcome.kind === 'internal-at-source') throw internalAtSource()
      return toWireDocument(orNotFound(outcome.kind === 'changed' ? outcome.document : undefined))
    },
  })
}

function deleteEndpoint(ports: KnowledgePorts): Endpoint {
  return endpoint({
    method: 'delete',
    path: `${path}/{id}`,
    area: 'knowledge',
    summary: 'Delete a document with all its passages',
    mayCall: 'administrators',
    success: { status: 204 },
    failures: { 409: errorBody },
    run: async ({ caller, id }) => {
      const { organizationId } = caller
      const { title, url } = orNotFound(await ports.knowledge.findDocument(organizationId, id()))
      const outcome = await deleteDocument(ports, organizationId, id())
      if (outcome === 'belongs-to-source') throw deletedAtSource()
      if (outcome === 'not-found') throw notFound('such document')
      const before = { id: id(), title, ...(url !== undefined && { url }) }
      await ports.auditLog.note(caller, { action: 'document.deleted', before })
      return undefined
    },
  })
}

function searchEndpoint({ passageSearch }: KnowledgePorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/knowledge/search',
    area: 'knowledge',
    summary: 'Passages for a question, best first',
    mayCall: 'everybody',
    query: searchQuery,
    success: { status: 200, schema: searchResults },
    run: async ({ caller, query }) => {
      const { passages, bar, correctedWords } = await passageSearch.search({
        organizationId: caller.organizationId,
        text: query.q,
        audiences: query.audience === 'public' ? ['public'] : ['public', 'internal'],
        ...(query.language !== undefined && { language: query.language }),
        limit: query.limit,
      })
      return {
        bar,
        corrected_words: correctedWords.map(({ from, to }) => ({ from, to })),
        items: passages.map(({ passage, score, matchedWords, missingWords }) => ({
          document_id: passage.documentId,
          title: passage.title,
          url: passage.url ?? null,
          audience: passage.audience,
          language: passage.language,
          headings: passage.headings,
          text: passage.text,
          score,
          matched_words: matchedWords,
          missing_words: missingWords,
        })),
      }
    },
  })
}

function usageEndpoint({ knowledgeUsage: usage, clock }: KnowledgePorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/knowledge/usage',
    area: 'knowledge',
    summary: 'How often documents were cited in the last thirty days',
    mayCall: 'everybody',
    success: { status: 200, schema: knowledgeUsage },
    run: async ({ caller: { organizationId } }) => {
      const since = new Date(clock.now().getTime() - usageMs)
      const items = await usage.countCitations(organizationId, since)
      return {
        items: items.map(({ documentId, count, lastAt }) => ({
          document_id: documentId,
          count,
          last_at: toTime(lastAt),
        })),
      }
    },
  })
}

function orNotFound(found: KnowledgeDocument | undefined): KnowledgeDocument {
  if (!found) throw notFound('such document')
  return found
}
