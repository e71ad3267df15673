import type { Database } from '#adapters/postgres/database/database.ts'

/** About as they stand in a workspace after years: most closed, a few open, some words in each. */
const INSERT = `
  insert into sessions (organization_id, workspace_id, conversation_id, id, number, channel, intercom_channel,
    status, handled_by, is_handed_off, is_ai_interaction, is_complete, is_paused, is_assignment_owed, sentiment,
    language, tags, custom_attributes, created_at, updated_at, waiting_since, last_outcome, last_reason,
    last_decided_at, contact_id, search)
  select 'bench', 'w1', 'c' || n, 's' || lpad(n::text, 8, '0'), n,
    (array['web', 'web', 'email'])[1 + n % 3], 'web',
    case when n % 50 = 0 then 'open' when n % 3 = 0 then 'closed-unresolved' else 'closed-resolved' end,
    (array['ai', 'human', 'none'])[1 + n % 3], n % 7 = 0, true, true, false, false,
    (array['neutral', 'neutral', 'neutral', 'angry', 'happy'])[1 + n % 5],
    (array['en', 'de', 'fr'])[1 + n % 3], array[]::text[], '{}'::jsonb,
    timestamptz '2026-11-01' - n * interval '40 seconds', timestamptz '2026-11-01' - n * interval '30 seconds',
    case when n % 100 = 0 then timestamptz '2026-11-01' - n * interval '30 seconds' end,
    case when n % 2 = 0 then 'replied' else 'handed-off' end,
    case when n % 2 = 0 then 'answered' else 'insufficient-knowledge' end,
    timestamptz '2026-11-01' - n * interval '30 seconds', 'p' || n % 5000,
    to_tsvector('simple', 'order ' || n || ' parcel ' || (array['norway', 'sepa', 'refund', 'ink'])[1 + n % 4])
  from generate_series($1::int, $2::int) n`

const INSERT_PARTS = `
  insert into parts (organization_id, workspace_id, conversation_id, part_id, kind, author_kind, author_id,
    is_ai_answer, html, text, attachments, created_at, updated_at, is_redacted)
  select 'bench', 'w1', 'c' || n, 'p' || k, 'comment', case when k = 1 then 'teammate' else 'contact' end, 'x',
    false, 'words', 'Where is my parcel to Norway? It left a week ago.', '[]'::jsonb,
    timestamptz '2026-11-01' - n * interval '30 seconds' + k * interval '1 second',
    timestamptz '2026-11-01' - n * interval '30 seconds', false
  from generate_series(1, $1::int) n, generate_series(0, 2) k`

const batch = 5_000

/** Fills an organization called `bench`; the newest tenth of the conversations have parts. */
export async function fillSessions(database: Database, count: number): Promise<void> {
  for (let from = 1; from <= count; from += batch)
    await database.query(INSERT, [from, Math.min(count, from + batch - 1)])
  await database.query(INSERT_PARTS, [Math.ceil(count / 10)])
  await database.query('analyze sessions')
  await database.query('analyze parts')
}
