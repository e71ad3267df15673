import { refreshSources } from '#use-cases/knowledge/sources/refresh-sources.ts'
import { addSource } from '#use-cases/knowledge/sources/add-source.ts'
import type { SourceKind } from '#domain/knowledge/source.ts'
import { CountingIds } from '#test/fakes/fake-clock.ts'
import { MemoryConnections } from '#test/fakes/connection/memory-connections.ts'
import { MemoryHelpCenter } from '#test/fakes/knowledge/memory-help-center.ts'
import { MemoryKnowledgeSources } from '#test/fakes/knowledge/memory-knowledge-sources.ts'
import { MemoryKnowledgeStore } from '#test/fakes/knowledge/memory-knowledge-store.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { RememberedJobs } from '#test/fakes/remembered-jobs.ts'
import { SleeplessClock } from '#test/fakes/sleepless-clock.ts'

const workspace = {
  id: 'ws1',
  name: 'Oddmoor Paper',
  region: 'EU' as const,
  hasIdentityVerification: true,
}

/** One connected organization with a help center and a source of it, over fakes. */
export async function sourceWorld(kind: SourceKind = 'intercom-articles') {
  const organizationId = 'org-1'
  const ids = new CountingIds()
  const clock = new SleeplessClock()
  const connections = new MemoryConnections(ids)
  const knowledge = new MemoryKnowledgeStore()
  const helpCenter = new MemoryHelpCenter()
  const ports = {
    ids,
    clock,
    connections,
    knowledge,
    sources: new MemoryKnowledgeSources(knowledge),
    helpCenters: helpCenter,
    jobs: new RememberedJobs(),
    languages: { detect: () => 'en' },
    log: new MemoryLog(),
  }
  const connect = (workspaceId = workspace.id) =>
    connections.save(
      organizationId,
      {
        workspace: { ...workspace, id: workspaceId },
        aiTeammate: { id: 'ai', name: 'AI', hasInboxSeat: true },
        accessToken: 'tok_good',
        at: clock.now(),
      },
      { kind: 'user', id: 'u1', name: 'Ada' },
    )
  await connect()
  const added = await addSource(ports, organizationId, { kind })
  if (added.kind !== 'added') throw new Error(added.kind)
  const key = { organizationId, sourceId: added.source.id }

  /** What the job of the sources does, until it has nothing more to do now. */
  async function read(signal = new AbortController().signal): Promise<Date | undefined> {
    const outcome = await refreshSources(ports, organizationId, signal)
    return outcome?.again
  }

  async function readAfterAnHour(): Promise<void> {
    clock.advance(3_600_000)
    await read()
  }

  async function documents() {
    const { items } = await knowledge.listDocuments(organizationId, { limit: 100 })
    return items.toSorted((a, b) =>
      (a.origin?.externalId ?? '') < (b.origin?.externalId ?? '') ? -1 : 1,
    )
  }

  async function idsThere() {
    return (await documents()).map(({ origin }) => origin?.externalId)
  }

  async function source() {
    const found = await ports.sources.find(key)
    if (!found) throw new Error('The source is gone.')
    return found
  }

  return {
    ports,
    key,
    helpCenter,
    clock,
    connect,
    read,
    readAfterAnHour,
    documents,
    idsThere,
    source,
  }
}

export type SourceWorld = Awaited<ReturnType<typeof sourceWorld>>
