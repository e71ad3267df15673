import { sql, type SQL } from 'drizzle-orm'
import { type ReviewCause, reviewCauses } from '#domain/supervision/review.ts'
import { CONTEXT_REASONS } from '#domain/decision/judges-customer.ts'
import type { ReviewIntake } from '#ports/supervision/review.ts'
import { type Database, type Executor, readRows } from '../database/database.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { reviewSamples } from '../schema/supervision.ts'
import { newestAnswerOf } from './newest-answer.ts'
import { DEFAULT_PER_DAY } from './postgres-review-queue.ts'

const lookBack = sql.raw(`interval '30 days'`)

/** [O8] */
export class PostgresReviewIntake implements ReviewIntake {
  readonly #database: Database
  readonly #hints: ChangeHints

  constructor(database: Database) {
    this.#database = database
    this.#hints = new ChangeHints(database)
  }

  async fill(organizationId: string, drawn: { now: Date; day: string }): Promise<number> {
    const count = await this.#database.transaction(async (transaction) => {
      const take = (cause: ReviewCause, found: SQL) =>
        queue(transaction, { organizationId, now: drawn.now, cause, found })
      const low = await take('low-rating', lowRatings(organizationId, drawn.now))
      const bad = await take('bad-feedback', badFeedback(organizationId, drawn.now))
      if (!(await beginSample(transaction, organizationId, drawn.day))) return low + bad
      return low + bad + (await take('sample', sample(organizationId, drawn.day)))
    })
    if (count > 0) this.#hints.tell(organizationId)
    return count
  }
}

/** An answer is queued once; a weightier cause replaces a lighter one. */
async function queue(
  transaction: Executor,
  asked: { organizationId: string; now: Date; cause: ReviewCause; found: SQL },
): Promise<number> {
  const { organizationId, now, cause, found } = asked
  const lighter = reviewCauses.slice(reviewCauses.indexOf(cause) + 1)
  const rows = await readRows(
    transaction,
    sql`insert into review_items (organization_id, decision_id, session_id, cause, created_at)
      select ${organizationId}, found.decision_id, found.session_id, ${cause}, ${now.toISOString()}::timestamptz
      from (${found}) found
      on conflict (organization_id, decision_id) do update set cause = excluded.cause
        where review_items.cause = any(${sql.param(`{${lighter.join(',')}}`)}::text[])
      returning decision_id`,
  )
  return rows.length
}

/** A rating is told in whole seconds: an answer of the same second came before it. */
function lowRatings(organizationId: string, now: Date): SQL {
  return sql`select s.id as session_id, answer.id as decision_id from sessions s
    cross join lateral (${newestAnswerOf(sql`s.rated_at + interval '1 second'`)}) answer
    where s.organization_id = ${organizationId} and s.rating <= 2
      and s.rated_at > ${now.toISOString()}::timestamptz - ${lookBack}`
}

/** What a colleague called bad: the answer, or without one the decision that kept silent. */
function badFeedback(organizationId: string, now: Date): SQL {
  return sql`select distinct on (judged.id) s.id as session_id, judged.id as decision_id from ratings r
    join sessions s on s.organization_id = r.organization_id and s.id = r.session_id
    cross join lateral (
      select d.id from decisions d where d.organization_id = s.organization_id
        and d.workspace_id = s.workspace_id and d.conversation_id = s.conversation_id
        and d.created_at <= r.at and (r.decision_id is null or d.id = r.decision_id) and d.reason <> all(${sql.param(`{${[...CONTEXT_REASONS].join(',')}}`)}::text[])
      order by (d.outcome = 'replied') desc, d.created_at desc, d.position desc limit 1) judged
    where r.organization_id = ${organizationId} and r.value = 'bad'
      and r.at > ${now.toISOString()}::timestamptz - ${lookBack}`
}

/** By a hash of answer and day: whoever draws, draws the same. */
function sample(organizationId: string, day: string): SQL {
  const from = sql`${`${day}T00:00:00Z`}::timestamptz`
  return sql`select d.session_id, d.id as decision_id from decisions d
    where d.organization_id = ${organizationId} and d.outcome = 'replied' and d.session_id is not null
      and d.created_at >= ${from} and d.created_at < ${from} + interval '1 day'
      and not exists (select 1 from review_items i where i.organization_id = d.organization_id
        and i.decision_id = d.id)
    order by md5(d.id || ${day}::text) limit coalesce(
      (select per_day from review_sampling where organization_id = ${organizationId}), ${DEFAULT_PER_DAY}::int)`
}

async function beginSample(
  transaction: Executor,
  organizationId: string,
  day: string,
): Promise<boolean> {
  const begun = await transaction
    .insert(reviewSamples)
    .values({ organizationId, day })
    .onConflictDoNothing()
    .returning({ day: reviewSamples.day })
  return begun.length > 0
}
