import { sql } from 'drizzle-orm'
import type { UnansweredQuestion } from '#domain/insights/gap.ts'
import type { GapRecords, SavedGap } from '#ports/knowledge/insights.ts'
import type { Database, Executor } from '../database/database.ts'
import { gapQuestions, knowledgeGaps } from '../schema/insights.ts'
import { isUnanswered, questionText } from './question-text.ts'

type Row = {
  id: string
  session_id: string
  contact_id: string | null
  language: string | null
  text: string | null
  is_handed_off: boolean
  asked_at: Date | string
  gap_id: string | null
}

/** [I3] */
export class PostgresGapRecords implements GapRecords {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listGrouped(
    organizationId: string,
    limit: number,
  ): Promise<Omit<UnansweredQuestion, 'words'>[]> {
    const rows = await this.#database.query<Row>(
      `select ${columns('q.gap_id')} from gap_questions q
       join decisions d on d.organization_id = q.organization_id and d.id = q.decision_id
       join sessions s on s.organization_id = q.organization_id and s.id = q.session_id
       where q.organization_id = $1 order by q.asked_at desc limit $2`,
      [organizationId, limit],
    )
    return rows.map(toQuestion)
  }

  async listNew(
    organizationId: string,
    since: Date,
    limit: number,
  ): Promise<Omit<UnansweredQuestion, 'words'>[]> {
    const rows = await this.#database.query<Row>(
      `select ${columns('null')} from decisions d
       join sessions s on s.organization_id = d.organization_id and s.id = d.session_id
       where d.organization_id = $1 and d.created_at > $2::timestamptz and ${isUnanswered}
         and not exists (select 1 from gap_questions q
           where q.organization_id = d.organization_id and q.decision_id = d.id)
       order by d.created_at, d.id limit $3`,
      [organizationId, since.toISOString(), limit],
    )
    return rows.map(toQuestion)
  }

  async saveGaps(organizationId: string, gaps: readonly SavedGap[]): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      for (const gap of gaps) await saveGap(transaction, organizationId, gap)
    })
  }
}

const columns = (gap: string) => `
  d.id, d.session_id, s.contact_id, coalesce(d.details->>'language', s.language) as language,
  ${questionText} as text, d.outcome = 'handed-off' as is_handed_off, d.created_at as asked_at, ${gap} as gap_id`

async function saveGap(
  transaction: Executor,
  organizationId: string,
  { id, language, words, questions }: SavedGap,
): Promise<void> {
  await transaction
    .insert(knowledgeGaps)
    .values({ organizationId, id, language, words, state: 'open' })
    .onConflictDoUpdate({
      target: [knowledgeGaps.organizationId, knowledgeGaps.id],
      set: { words },
    })
  if (questions.length > 0)
    await transaction
      .insert(gapQuestions)
      .values(questions.map((question) => ({ organizationId, gapId: id, ...question })))
      .onConflictDoUpdate({
        target: [gapQuestions.organizationId, gapQuestions.decisionId],
        set: { likeness: sql`excluded.likeness` },
      })
  await transaction.execute(sql`
    update knowledge_gaps g set state = 'open', state_at = null, state_by = null, came_back_at = asked.newest
    from (select max(asked_at) as newest from gap_questions
      where organization_id = ${organizationId} and gap_id = ${id}) as asked
    where g.organization_id = ${organizationId} and g.id = ${id} and g.state = 'done' and asked.newest > g.state_at`)
}

function toQuestion(row: Row): Omit<UnansweredQuestion, 'words'> {
  return {
    decisionId: row.id,
    sessionId: row.session_id,
    contactId: row.contact_id ?? undefined,
    language: row.language ?? 'en',
    text: row.text ?? '',
    isHandedOff: row.is_handed_off,
    askedAt: new Date(row.asked_at),
    gapId: row.gap_id ?? undefined,
  }
}
