import { document, newDocument } from '#api-contract/knowledge.ts'
import { documentFile, draftContent, foundDraft, savedDraft } from '#api-contract/knowledge-desk.ts'
import type { KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'
import type { Caller } from '#ports/people/people.ts'
import { readDocumentFile } from '#use-cases/knowledge/read-document-file.ts'
import { addDocument, type DocumentPorts } from '#use-cases/knowledge/save-document.ts'
import { invalid, notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { parseInput } from '../parse-input.ts'
import { toWireDocument } from './wire-document.ts'
import { toTime } from '../wire-words.ts'

export type DraftPorts = DocumentPorts & { knowledgeDesk: KnowledgeDesk }

const path = '/knowledge/drafts/{id}'

/** What people are writing, kept for themselves until it is published, and files taken in whole. */
export function draftEndpoints(ports: DraftPorts): Endpoint[] {
  return [...ownDraftEndpoints(ports), fileEndpoint(ports)]
}

function ownDraftEndpoints(ports: DraftPorts): Endpoint[] {
  const { knowledgeDesk: desk } = ports
  return [
    keepEndpoint(ports),
    endpoint({
      method: 'get',
      path,
      area: 'knowledge',
      summary: "The caller's unpublished draft of a document; `new` for one to come",
      mayCall: 'administrators',
      success: { status: 200, schema: foundDraft },
      run: async ({ caller, id }) => {
        const found = await desk.findDraft(placeOf(caller, id()))
        return { draft: found ? { content: found.content, at: toTime(found.at) } : null }
      },
    }),
    endpoint({
      method: 'delete',
      path,
      area: 'knowledge',
      summary: 'Throw a draft away',
      mayCall: 'administrators',
      success: { status: 204 },
      run: async ({ caller, id }) => {
        await desk.deleteDraft(placeOf(caller, id()))
        return undefined
      },
    }),
  ]
}

function keepEndpoint({ knowledge, knowledgeDesk: desk, clock }: DraftPorts): Endpoint {
  return endpoint({
    method: 'put',
    path,
    area: 'knowledge',
    summary: 'Keep a draft: nobody else sees it, and nothing is answered from it',
    mayCall: 'administrators',
    body: draftContent,
    success: { status: 200, schema: savedDraft },
    run: async ({ caller, id, body }) => {
      const place = placeOf(caller, id())
      const { organizationId, documentId } = place
      const isNew = documentId === 'new'
      if (!isNew && !(await knowledge.findDocument(organizationId, documentId)))
        throw notFound('such document')
      await desk.saveDraft(place, body)
      return { at: toTime(clock.now()) }
    },
  })
}

function fileEndpoint(ports: DraftPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/knowledge/files',
    area: 'knowledge',
    summary: 'Add a document from a file: .md, .html or .txt, with fields at its head',
    mayCall: 'administrators',
    body: documentFile,
    success: { status: 201, schema: document },
    run: async ({ caller, body: { name, text, ...facts } }) => {
      const told = parseInput(newDocument, readFile({ name, text }, facts))
      const { url, language, questions, ...rest } = told
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
  })
}

function readFile(...given: Parameters<typeof readDocumentFile>) {
  try {
    return readDocumentFile(...given)
  } catch (error) {
    throw invalid('text', error instanceof Error ? error.message : 'The file cannot be read.')
  }
}

function placeOf({ organizationId, id: userId }: Caller, documentId: string) {
  return { organizationId, userId, documentId }
}
