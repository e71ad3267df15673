import { and, eq } from 'drizzle-orm'
import type { GapState } from '#domain/insights/gap.ts'
import type { GapQueries, ListedGap } from '#ports/knowledge/insight-queries.ts'
import type { Database } from '../database/database.ts'
import { knowledgeGaps } from '../schema/insights.ts'
import { withoutNul } from '../database/without-nul.ts'
import { questionText } from './question-text.ts'

type GapRow = {
  id: string
  language: string
  words: string[]
  state: GapState
  came_back_at: Date | string | null
  sessions: number
  handed_off: number
  first_at: Date | string
  last_at: Date | string
}
type WeekRow = { gap_id: string; week: string; count: number }
type QuestionRow = { gap_id: string; session_id: string; text: string; asked_at: Date | string }

const shownQuestions = 5
const weeksShown = 12

/** [I3] */
export class PostgresGapQueries implements GapQueries {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listGaps(
    organizationId: string,
    { state, limit, offset }: { state: GapState; limit: number; offset: number },
  ): Promise<ListedGap[]> {
    const rows = await this.#database.query<GapRow>(
      `select g.id, g.language, g.words, g.state, g.came_back_at,
         count(distinct q.session_id)::int as sessions,
         (count(distinct q.session_id) filter (where q.is_handed_off))::int as handed_off,
         min(q.asked_at) as first_at, max(q.asked_at) as last_at
       from knowledge_gaps g join gap_questions q on q.organization_id = g.organization_id and q.gap_id = g.id
       where g.organization_id = $1 and g.state = $2 group by g.organization_id, g.id
       order by count(distinct q.session_id) desc, max(q.asked_at) desc, g.id limit $3 offset $4`,
      [organizationId, state, limit, offset],
    )
    const ids = rows.map(({ id }) => id)
    const [weeks, questions] = await Promise.all([
      this.#countByWeek(organizationId, ids),
      this.#listQuestions(organizationId, ids),
    ])
    return rows.map((row) => ({
      id: row.id,
      language: row.language,
      words: row.words,
      state: row.state,
      cameBackAt: row.came_back_at === null ? undefined : new Date(row.came_back_at),
      sessionCount: row.sessions,
      handedOffCount: row.handed_off,
      firstAskedAt: new Date(row.first_at),
      lastAskedAt: new Date(row.last_at),
      weeks: new Map((weeks.get(row.id) ?? []).map(({ week, count }) => [week, count])),
      questions: (questions.get(row.id) ?? []).map(({ session_id, text, asked_at }) => ({
        sessionId: session_id,
        text,
        askedAt: new Date(asked_at),
      })),
    }))
  }

  async countGaps(organizationId: string): Promise<Record<GapState, number>> {
    const rows = await this.#database.query<{ state: GapState; count: number }>(
      `select state, count(*)::int as count from knowledge_gaps where organization_id = $1 group by state`,
      [organizationId],
    )
    const counts = new Map(rows.map(({ state, count }) => [state, count]))
    const countOf = (state: GapState) => counts.get(state) ?? 0
    return { open: countOf('open'), done: countOf('done'), ignored: countOf('ignored') }
  }

  async setGapState(
    organizationId: string,
    gapId: string,
    { state, by, at }: { state: GapState; by: string; at: Date },
  ): Promise<boolean> {
    const changed = await this.#database.drizzle
      .update(knowledgeGaps)
      .set({ state, stateBy: withoutNul(by), stateAt: at, cameBackAt: null })
      .where(
        and(
          eq(knowledgeGaps.organizationId, organizationId),
          eq(knowledgeGaps.id, withoutNul(gapId)),
        ),
      )
      .returning({ id: knowledgeGaps.id })
    return changed.length > 0
  }

  async #countByWeek(organizationId: string, ids: readonly string[]) {
    const rows = await this.#database.query<WeekRow>(
      `select gap_id, to_char(date_trunc('week', asked_at at time zone 'UTC'), 'YYYY-MM-DD') as week,
         count(distinct session_id)::int as count
       from gap_questions where organization_id = $1 and gap_id = any($2::text[])
         and asked_at > now() - make_interval(weeks => $3::int)
       group by 1, 2`,
      [organizationId, ids, weeksShown],
    )
    return Map.groupBy(rows, ({ gap_id }) => gap_id)
  }

  async #listQuestions(organizationId: string, ids: readonly string[]) {
    const rows = await this.#database.query<QuestionRow>(
      `select q.gap_id, q.session_id, q.asked_at, q.text from unnest($2::text[]) as wanted(id)
       cross join lateral (
         select g.gap_id, g.session_id, g.asked_at, g.likeness, ${questionText} as text from gap_questions g
         join decisions d on d.organization_id = g.organization_id and d.id = g.decision_id
         where g.organization_id = $1 and g.gap_id = wanted.id
         order by g.likeness desc, g.asked_at desc limit ${shownQuestions}) as q
       where q.text is not null order by q.gap_id, q.likeness desc, q.asked_at desc`,
      [organizationId, ids],
    )
    return Map.groupBy(rows, ({ gap_id }) => gap_id)
  }
}
