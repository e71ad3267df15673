import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import { WordQuestionReader } from '#agent/insights/word-question-reader.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { openInsights } from '#compose/open-insights.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import type { Decision } from '#domain/decision/decision.ts'
import type { Session } from '#domain/session/session.ts'
import { refreshInsights } from '#use-cases/insights/refresh-insights.ts'
import type { TopicNamer } from '#ports/knowledge/insights.ts'
import { aDecision, aKey, aPart, aSession, nextId } from '#test/factories/records.ts'
import { CountingIds, FakeClock } from '#test/fakes/fake-clock.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'

type Asked = {
  session?: Partial<Session>
  decision?: Partial<Decision>
  contactId?: string
  conversationId?: string
}

let count = 0

/** One organization's insights over a real database, with its own clock. */
export function insightWorld(
  database: Database,
  namer?: TopicNamer,
  organizationId = aKey().organizationId,
) {
  const clock = new FakeClock()
  const stores = openInsights(database)
  const records = new PostgresTurnRecords(database)
  const knowledge = new PostgresKnowledgeStore(database)
  const log = new MemoryLog()
  const ports = {
    ...stores,
    clock,
    ids: new CountingIds(),
    log,
    knowledge,
    questionReader: new WordQuestionReader(),
    languages: new EldLanguageDetector(),
    knowledgeLanguages: { list: async () => ['en'] },
    ...(namer && { topicNamer: namer }),
  }

  /** Stores a session with its opening question; with `decision` also what became of it. */
  async function ask(text: string, { session, decision, contactId, conversationId }: Asked = {}) {
    count += 1
    const key = aKey({ organizationId, conversationId: conversationId ?? `c${count}` })
    const id = contactId ?? `person-${count}`
    const profile = {
      id,
      role: 'user' as const,
      isVerified: true,
      customAttributes: {},
      companies: [],
    }
    const at = clock.now()
    const stored = aSession(key, {
      contact: profile,
      language: 'en',
      createdAt: at,
      updatedAt: at,
      ...session,
    })
    const part = aPart({ text, author: { kind: 'contact', id, isAiAnswer: false }, createdAt: at })
    await records.commit(key, {
      session: stored,
      parts: [part],
      ...(decision && {
        decisions: [
          aDecision(key, {
            sessionId: stored.id,
            trigger: { by: 'webhook', partId: part.id },
            createdAt: at,
            ...decision,
          }),
        ],
      }),
    })
    return { key, sessionId: stored.id, partId: part.id }
  }

  /** Many sessions at once, as history brings them in. */
  async function askAll(asked: readonly { text: string; language: string; sentiment: string }[]) {
    const at = clock.now().toISOString()
    const [{ last = 0 } = {}] = await database.query<{ last: number }>(
      `select coalesce(max(number), 0)::int as last from sessions where organization_id = $1`,
      [organizationId],
    )
    const rows = asked.map((one, index) => {
      count += 1
      return { ...one, id: nextId(), number: last + 1 + index, person: `person-${count}` }
    })
    await database.query(
      `insert into sessions (organization_id, workspace_id, conversation_id, id, number, channel, intercom_channel,
         status, handled_by, is_handed_off, is_ai_interaction, is_complete, is_paused, is_assignment_owed,
         sentiment, language, tags, contact_id, custom_attributes, created_at, updated_at)
       select $1, 'ws1', r.id, r.id, r.number, 'web', 'messenger', 'open', 'none', false, false, true, false, false,
         r.sentiment, r.language, '{}', r.person, '{}', $2::timestamptz, $2::timestamptz
       from jsonb_to_recordset($3::jsonb)
         as r(id text, number int, sentiment text, language text, person text)`,
      [organizationId, at, JSON.stringify(rows)],
    )
    await database.query(
      `insert into parts (organization_id, workspace_id, conversation_id, part_id, kind, author_kind, author_id,
         is_ai_answer, html, text, attachments, created_at, updated_at, is_redacted)
       select $1, 'ws1', r.id, r.id, 'source', 'contact', r.person, false, r.text, r.text, '[]',
         $2::timestamptz, $2::timestamptz, false
       from jsonb_to_recordset($3::jsonb) as r(id text, person text, text text)`,
      [organizationId, at, JSON.stringify(rows)],
    )
    await database.query(
      `insert into session_numbers (organization_id, last) values ($1, $2)
       on conflict (organization_id) do update set last = excluded.last`,
      [organizationId, last + rows.length],
    )
  }

  async function write(title: string, body: string, at = clock.now()) {
    const document = {
      id: nextId(),
      organizationId,
      title,
      body,
      format: 'markdown' as const,
      audience: 'public' as const,
      language: 'en',
      questions: [],
      createdAt: at,
      updatedAt: at,
    }
    await knowledge.saveDocument(document, toPassages(document))
    return document.id
  }

  async function refresh(signal = new AbortController().signal): Promise<{ again: Date }> {
    return refreshInsights(ports, organizationId, signal)
  }

  /** The same an hour later. */
  async function refreshLater(): Promise<void> {
    clock.advance(3_600_001)
    await refresh()
  }

  return {
    ...stores,
    clock,
    records,
    log,
    ports,
    organizationId,
    ask,
    askAll,
    write,
    refresh,
    refreshLater,
  }
}

export type InsightWorld = ReturnType<typeof insightWorld>
