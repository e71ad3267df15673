import type { Database } from '#adapters/postgres/database/database.ts'

/** Sessions of some fifteen months up to now: what the AI answered, handed off, or people had alone. */
const INSERT = `
  insert into sessions (organization_id, workspace_id, conversation_id, id, number, channel, intercom_channel,
    status, handled_by, is_handed_off, is_ai_interaction, ai_interaction_at, is_complete, is_paused, is_assignment_owed,
    sentiment, language, tags, custom_attributes, rating, handoff, created_at, updated_at, last_outcome, last_reason,
    last_decided_at, contact_id, confirmed_at, assumed_at, closed_while_owned_at, handed_off_at, reopened_at,
    asked_at, ai_answered_at, people_answered_at, people_after_handoff_at, closed_at, closed_by, handed_off_to)
  select 'bench', 'w1', 'c' || n, 's' || lpad(n::text, 8, '0'), n, (array['web', 'web', 'email'])[1 + n % 3], 'web',
    'closed-resolved', (array['ai', 'human', 'none'])[1 + n % 3], n % 7 = 0, n % 5 < 3,
    case when n % 5 < 3 then at + interval '6 seconds' end, true, false, false,
    (array['neutral', 'neutral', 'neutral', 'angry', 'happy'])[1 + n % 5], (array['en', 'de', 'fr'])[1 + n % 3],
    array[]::text[], '{}'::jsonb, case when n % 9 = 0 then 1 + n % 5 end,
    case when n % 7 = 0 then jsonb_build_object('reason', (array['frustration', 'customer-requested',
      'insufficient-knowledge'])[1 + n % 3], 'at', at) end,
    at, at + interval '1 day', case when n % 2 = 0 then 'replied' else 'handed-off' end,
    case when n % 2 = 0 then 'answered' else 'insufficient-knowledge' end, at, 'p' || n % 5000,
    case when n % 5 = 0 then at + interval '10 minutes' end, case when n % 5 = 1 then at + interval '1 day' end,
    case when n % 11 = 0 then at + interval '2 hours' end, case when n % 7 = 0 then at + interval '9 seconds' end,
    case when n % 23 = 0 then at + interval '3 days' end, at,
    case when n % 5 < 3 then at + (2 + n % 40) * interval '1 second' end,
    case when n % 5 > 2 then at + ((n * 7919::bigint) % 90000) * interval '1 second' end,
    case when n % 7 = 0 then at + ((n * 104729::bigint) % 40000) * interval '1 second' end,
    at + interval '2 hours', case when n % 5 > 2 then 'person' else 'ai' end,
    case when n % 7 = 0 then (array['unassigned', 'team:1', 'team:2'])[1 + n % 3] end
  from (select n, date_trunc('minute', now()) - n * interval '40 seconds' as at
    from generate_series($1::int, $2::int) n) s`

const batch = 5_000

/** Fills an organization called `bench`, with what the trigger would derive set straight away. */
export async function fillHistory(database: Database, count: number): Promise<void> {
  await database.query('alter table sessions disable trigger derive_session_figures')
  for (let from = 1; from <= count; from += batch)
    await database.query(INSERT, [from, Math.min(count, from + batch - 1)])
  await database.query('alter table sessions enable trigger derive_session_figures')
  await database.query('vacuum analyze sessions')
  await fillTopics(database)
}

/** Seven of ten sessions are about one of sixty topics. */
async function fillTopics(database: Database): Promise<void> {
  for (let from = 0; from < 10; from += 1)
    await database.query(
      `insert into session_topics (organization_id, session_id, number, language, topic_id, has_question, sentiment,
         is_handed_off, created_at)
       select organization_id, id, number, language, case when number % 10 < 7 then 't' || number % 60 end,
         number % 10 < 9, sentiment, is_handed_off, created_at
       from sessions where organization_id = 'bench' and number % 10 = $1`,
      [from],
    )
  await database.query(
    `insert into topics (organization_id, id, language, words, question_count, word_total, profile, examples)
     select 'bench', 't' || n, 'en', array['a', 'b', 'c'], 1000, 5000, '{}'::jsonb, array[]::text[]
     from generate_series(0, 59) n`,
  )
  await database.query('vacuum analyze session_topics, topic_days')
}

/** Late events: some sessions all over the history are written again. */
export async function touchSome(database: Database, round: number): Promise<void> {
  await database.query(
    `update sessions set rating = 1 + $1::int % 5 where organization_id = 'bench'
     and id in (select 's' || lpad((1 + ($1::int * 7907 + k * 31337) % 1000000)::text, 8, '0') from generate_series(1, 5) k)`,
    [round],
  )
}
