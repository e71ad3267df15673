import type { Audience, KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { KnowledgeSource, SourceText } from '#domain/knowledge/source.ts'
import type { SourceArticle } from '#ports/knowledge/help-center.ts'
import type { KnowledgeSources } from '#ports/knowledge/knowledge-sources.ts'
import { type DocumentPorts, storeDocument } from '../save-document.ts'

export type TakeOverPorts = DocumentPorts & { sources: KnowledgeSources }

export type Round = { source: KnowledgeSource; round: number; signal: AbortSignal }

/** [K5] The same article twice gives the same document; one that has not changed is left untouched. */
export async function takeOverArticles(
  ports: TakeOverPorts,
  { source, round, signal }: Round,
  articles: readonly SourceArticle[],
): Promise<void> {
  const key = { organizationId: source.organizationId, sourceId: source.id }
  const texts = articles.flatMap((article) => article.texts)
  const ids = texts.map(({ externalId }) => externalId)
  const known = new Map(
    (await ports.sources.listDocuments(key, ids)).map((one) => [one.origin?.externalId, one]),
  )
  for (const text of texts) {
    if (signal.aborted) return
    const before = known.get(text.externalId)
    if (before && isSame(before, text, source)) continue
    await takeOver(ports, source, { text, before })
    await ports.clock.sleep(0, signal)
  }
  await ports.sources.markSeen(key, round, ids)
}

function isSame(before: KnowledgeDocument, text: SourceText, source: KnowledgeSource): boolean {
  return (
    before.title === text.title &&
    before.body === text.html &&
    before.url === text.url &&
    (text.language === undefined || before.language === text.language) &&
    before.origin?.audience === widest(text, source)
  )
}

async function takeOver(
  ports: TakeOverPorts,
  source: KnowledgeSource,
  { text, before }: { text: SourceText; before: KnowledgeDocument | undefined },
): Promise<void> {
  const { organizationId } = source
  const kept = before && (await ports.knowledge.findDocument(organizationId, before.id))
  const now = ports.clock.now()
  const audience = widest(text, source)
  const fresh = { id: ports.ids.newId(), audience, questions: [], createdAt: now }
  const { externalId, title, html, url, language } = text
  const document: KnowledgeDocument = {
    ...(kept ? saidHere(kept, audience) : fresh),
    organizationId,
    title,
    body: html,
    format: 'html',
    url,
    language,
    origin: { sourceId: source.id, externalId, audience },
    updatedAt: now,
  }
  await storeDocument(ports, document, undefined)
}

/** What people here said of it stays: its questions, whether it is on, and an audience that they narrowed. */
function saidHere(kept: KnowledgeDocument, audience: Audience) {
  const { id, questions, isOff, createdAt, origin } = kept
  const isNarrowed = kept.audience === 'internal' && origin?.audience === 'public'
  return { id, questions, isOff, createdAt, audience: isNarrowed ? kept.audience : audience }
}

/** [A3] */
function widest(text: SourceText, source: KnowledgeSource): Audience {
  return source.audience === 'internal' ? 'internal' : text.audience
}
