import { type KnowledgeSource, nextReadingAt } from '#domain/knowledge/source.ts'
import type { SourceKey } from '#ports/knowledge/knowledge-sources.ts'
import type { SourcePorts } from './add-source.ts'

export type AskedChange = { isPaused?: boolean; refreshEveryH?: number }

/** [K5] Undefined when there is no such source. */
export async function changeSource(
  ports: SourcePorts,
  key: SourceKey,
  { isPaused, refreshEveryH }: AskedChange,
): Promise<KnowledgeSource | undefined> {
  const before = await ports.sources.find(key)
  if (!before) return undefined
  const from = before.readAt ?? before.createdAt
  const isTimed = refreshEveryH !== undefined && !before.isReading
  await ports.sources.change(key, {
    ...(isPaused !== undefined && { isPaused }),
    ...(refreshEveryH !== undefined && { refreshEveryH }),
    ...(isTimed && { dueAt: nextReadingAt(from, refreshEveryH) }),
  })
  await ports.jobs.sources(key.organizationId, ports.clock.now())
  return ports.sources.find(key)
}

export type RefreshOutcome =
  { kind: 'asked'; source: KnowledgeSource } | { kind: 'not-found' } | { kind: 'paused' }

/** [K5] Reads it now instead of at its time; a reading under way goes on. */
export async function askForReading(ports: SourcePorts, key: SourceKey): Promise<RefreshOutcome> {
  const before = await ports.sources.find(key)
  if (!before) return { kind: 'not-found' }
  if (before.isPaused) return { kind: 'paused' }
  const now = ports.clock.now()
  await ports.sources.change(key, { dueAt: now })
  await ports.jobs.sources(key.organizationId, now)
  return { kind: 'asked', source: (await ports.sources.find(key)) ?? before }
}
