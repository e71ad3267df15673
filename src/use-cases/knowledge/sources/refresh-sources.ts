import type { KnowledgeSource } from '#domain/knowledge/source.ts'
import { readSource, type ReadSourcePorts } from './read-source.ts'

/**
 * [K5] Reads each source of the organization that is due, as far as one job goes. Each page is stored before
 * the place moves, so that a reading that was cut off goes on there. Returns when to look again.
 */
export async function refreshSources(
  ports: ReadSourcePorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<{ again: Date } | undefined> {
  for (const source of await ports.sources.list(organizationId)) {
    if (signal.aborted) break
    if (isDue(source, ports.clock.now())) await readSource(ports, source, signal)
  }
  const times = (await ports.sources.list(organizationId)).filter(isRead).map(({ dueAt }) => dueAt)
  const next = Math.min(...times.map((time) => time.getTime()))
  return times.length === 0 ? undefined : { again: new Date(next) }
}

function isRead({ isPaused }: KnowledgeSource): boolean {
  return !isPaused
}

function isDue(source: KnowledgeSource, now: Date): boolean {
  return isRead(source) && source.dueAt <= now
}
