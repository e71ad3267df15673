import { errorBody } from '#api-contract/basics.ts'
import {
  deletedSource,
  knowledgeSource,
  knowledgeSources,
  type KnowledgeSource as WireKnowledgeSource,
  newSource,
  sourceChange,
} from '#api-contract/knowledge-sources.ts'
import type { KnowledgeSource } from '#domain/knowledge/source.ts'
import type { AuditLog } from '#ports/people/people.ts'
import {
  addSource,
  type SourcePorts as ReadingPorts,
} from '#use-cases/knowledge/sources/add-source.ts'
import { askForReading, changeSource } from '#use-cases/knowledge/sources/change-source.ts'
import { ApiError, notFound } from '../../api-error.ts'
import { notConnected } from '../connection/connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toKebab } from '../wire-words.ts'
import { toWireSource } from './wire-source.ts'

export type SourcePorts = ReadingPorts & { auditLog: Pick<AuditLog, 'note'> }

const path = '/knowledge/sources'

/** [K5] Sources are seen by everybody and kept by owner and admin; who did it is noted. [O4] */
export function sourceEndpoints(ports: SourcePorts): Endpoint[] {
  return [
    ...readingEndpoints(ports),
    addEndpoint(ports),
    changeEndpoint(ports),
    deleteEndpoint(ports),
    refreshEndpoint(ports),
  ]
}

function readingEndpoints({ sources, clock }: SourcePorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path,
      area: 'knowledge',
      summary: 'Sources of documents, oldest first',
      mayCall: 'everybody',
      success: { status: 200, schema: knowledgeSources },
      run: async ({ caller }) => ({
        items: (await sources.list(caller.organizationId)).map((one) =>
          toWireSource(one, clock.now()),
        ),
      }),
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      area: 'knowledge',
      summary: 'One source with its progress and its last problem',
      mayCall: 'everybody',
      success: { status: 200, schema: knowledgeSource },
      run: async ({ caller: { organizationId }, id }) =>
        toWireSource(
          orNotFound(await sources.find({ organizationId, sourceId: id() })),
          clock.now(),
        ),
    }),
  ]
}

function addEndpoint(ports: SourcePorts): Endpoint {
  return endpoint({
    method: 'post',
    path,
    area: 'knowledge',
    summary: 'Add a source of the connected workspace: its first reading begins at once',
    mayCall: 'administrators',
    body: newSource,
    success: { status: 201, schema: knowledgeSource },
    failures: { 409: errorBody },
    run: async ({ caller, body: { kind, refresh_every_h } }) => {
      const outcome = await addSource(ports, caller.organizationId, {
        kind: toKebab(kind),
        ...(refresh_every_h !== undefined && { refreshEveryH: refresh_every_h }),
      })
      if (outcome.kind === 'not-connected') throw notConnected()
      if (outcome.kind === 'known-already')
        throw new ApiError(409, 'This source is there already.', {
          fix: 'Refresh it instead.',
        })
      const wire = toWireSource(outcome.source, ports.clock.now())
      await ports.auditLog.note(caller, {
        action: 'knowledge_source.added',
        after: settingsOf(wire),
      })
      return wire
    },
  })
}

function changeEndpoint(ports: SourcePorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: `${path}/{id}`,
    area: 'knowledge',
    summary: 'Pause a source, or set how often it is read; its documents stay in use',
    mayCall: 'administrators',
    body: sourceChange,
    success: { status: 200, schema: knowledgeSource },
    run: async ({ caller, id, body: { paused, refresh_every_h } }) => {
      const key = { organizationId: caller.organizationId, sourceId: id() }
      const before = orNotFound(await ports.sources.find(key))
      const change = { isPaused: paused, refreshEveryH: refresh_every_h }
      const after = orNotFound(await changeSource(ports, key, change))
      const was = toWireSource(before, ports.clock.now())
      const is = toWireSource(after, ports.clock.now())
      await ports.auditLog.note(caller, {
        action: 'knowledge_source.changed',
        before: settingsOf(was),
        after: settingsOf(is),
      })
      return is
    },
  })
}

function deleteEndpoint({ sources, clock, auditLog }: SourcePorts): Endpoint {
  return endpoint({
    method: 'delete',
    path: `${path}/{id}`,
    area: 'knowledge',
    summary: 'Delete a source with all its documents; the answer says how many',
    mayCall: 'administrators',
    success: { status: 200, schema: deletedSource },
    run: async ({ caller, id }) => {
      const key = { organizationId: caller.organizationId, sourceId: id() }
      const source = orNotFound(await sources.find(key))
      const count = await sources.remove(key)
      if (count === undefined) throw notFound('such source')
      const before = { ...settingsOf(toWireSource(source, clock.now())), deleted_documents: count }
      await auditLog.note(caller, { action: 'knowledge_source.removed', before })
      return { deleted_documents: count }
    },
  })
}

function refreshEndpoint(ports: SourcePorts): Endpoint {
  return endpoint({
    method: 'post',
    path: `${path}/{id}/refresh`,
    area: 'knowledge',
    summary: 'Read a source now; a reading under way goes on',
    mayCall: 'administrators',
    success: { status: 202, schema: knowledgeSource },
    failures: { 409: errorBody },
    run: async ({ caller: { organizationId }, id }) => {
      const outcome = await askForReading(ports, { organizationId, sourceId: id() })
      if (outcome.kind === 'not-found') throw notFound('such source')
      if (outcome.kind === 'paused')
        throw new ApiError(409, 'This source is paused.', { fix: 'Resume it first.' })
      return toWireSource(outcome.source, ports.clock.now())
    },
  })
}

/** What a person chose, without how far a reading is. */
function settingsOf({ kind, workspace_id, paused, refresh_every_h }: WireKnowledgeSource) {
  return { kind, workspace_id, paused, refresh_every_h }
}

function orNotFound(found: KnowledgeSource | undefined): KnowledgeSource {
  if (!found) throw notFound('such source')
  return found
}
