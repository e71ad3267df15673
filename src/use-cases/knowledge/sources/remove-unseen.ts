import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { HelpCenter, SourceArticle } from '#ports/knowledge/help-center.ts'
import type { UnseenDocument } from '#ports/knowledge/knowledge-sources.ts'
import type { Log } from '#ports/telemetry.ts'
import { type Round, takeOverArticles, type TakeOverPorts } from './take-over-articles.ts'

const AT_ONCE = 50

type Removal = Round & { helpCenter: HelpCenter; endAt: number }
type RemovePorts = TakeOverPorts & { log: Log }

/**
 * [K5] What a whole round has not seen is asked for by itself: between two pages articles move, and only one that
 * is gone or no longer published loses its documents. False when it was cut off.
 */
export async function removeUnseen(ports: RemovePorts, removal: Removal): Promise<boolean> {
  const { source, round, signal, endAt } = removal
  const key = { organizationId: source.organizationId, sourceId: source.id }
  for (;;) {
    const unseen = await ports.sources.listUnseen(key, round, AT_ONCE)
    if (unseen.length === 0) return true
    for (const [articleId, documents] of byArticle(unseen)) {
      if (signal.aborted || ports.clock.now().getTime() >= endAt) return false
      await settle(ports, removal, { articleId, documents })
    }
  }
}

type Group = { articleId: string; documents: UnseenDocument[] }

async function settle(
  ports: RemovePorts,
  removal: Removal,
  { articleId, documents }: Group,
): Promise<void> {
  const { source, round, helpCenter } = removal
  const { organizationId, id: sourceId } = source
  const key = { organizationId, sourceId }
  const article = await readable(ports, helpCenter.findArticle(source.kind, articleId))
  if (article === 'unreadable') {
    const ids = documents.map(({ externalId }) => externalId)
    return ports.sources.markSeen(key, round, ids)
  }
  if (article) await takeOverArticles(ports, removal, [article])
  const offered = new Set(article?.texts.map(({ externalId }) => externalId))
  for (const { documentId, externalId } of documents)
    if (!offered.has(externalId)) await ports.knowledge.deleteDocument(organizationId, documentId)
}

/** An article that nobody can read is not gone: what is known of it stays. */
async function readable(
  { log }: { log: Log },
  asked: Promise<SourceArticle | undefined>,
): Promise<SourceArticle | 'unreadable' | undefined> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof HelpdeskError) || error.kind !== 'malformed') throw error
    log.warn('unreadable_article_kept', { error: error.message })
    return 'unreadable'
  }
}

function byArticle(unseen: readonly UnseenDocument[]): Map<string, UnseenDocument[]> {
  return Map.groupBy(unseen, ({ externalId }) => externalId.split('/')[0] ?? '')
}
