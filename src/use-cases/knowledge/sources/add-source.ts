import {
  type KnowledgeSource,
  type SourceKind,
  usualRefreshEveryH,
} from '#domain/knowledge/source.ts'
import { isLive } from '#domain/settings/connection.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { KnowledgeSources } from '#ports/knowledge/knowledge-sources.ts'

export type SourcePorts = {
  clock: Clock
  ids: Ids
  connections: Pick<Connections, 'findByOrganization'>
  jobs: Pick<Jobs, 'sources'>
  sources: KnowledgeSources
}

export type AddOutcome =
  { kind: 'added'; source: KnowledgeSource } | { kind: 'known-already' } | { kind: 'not-connected' }

/** [K5] The source of the connected workspace; its first reading begins at once. */
export async function addSource(
  ports: SourcePorts,
  organizationId: string,
  { kind, refreshEveryH = usualRefreshEveryH }: { kind: SourceKind; refreshEveryH?: number },
): Promise<AddOutcome> {
  const connection = await ports.connections.findByOrganization(organizationId)
  if (!connection || !isLive(connection)) return { kind: 'not-connected' }
  const now = ports.clock.now()
  const sourceId = ports.ids.newId()
  const isAdded = await ports.sources.add({
    id: sourceId,
    organizationId,
    kind,
    audience: kind === 'intercom-articles' ? 'public' : 'internal',
    workspaceId: connection.workspace.id,
    refreshEveryH,
    createdAt: now,
    dueAt: now,
  })
  if (!isAdded) return { kind: 'known-already' }
  await ports.jobs.sources(organizationId, now)
  const source = await ports.sources.find({ organizationId, sourceId })
  return source ? { kind: 'added', source } : { kind: 'known-already' }
}
