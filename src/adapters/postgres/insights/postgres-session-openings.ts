import type { Sentiment } from '#domain/session/session.ts'
import type { OpenedSession, SessionOpenings } from '#ports/knowledge/insights.ts'
import type { Database } from '../database/database.ts'

type Row = {
  id: string
  number: string | number
  language: string | null
  texts: string[] | null
  contact_id: string | null
  topic_id: string | null
  sentiment: Sentiment | null
  is_handed_off: boolean
  created_at: Date | string
}

const columns = (language: string, topic: string) => `
  s.id, s.number, ${language} as language, s.contact_id, ${topic} as topic_id, s.sentiment,
  s.handed_off_at is not null as is_handed_off, s.created_at,
  array(select left(p.text, 1200) from parts p
    where p.organization_id = s.organization_id and p.workspace_id = s.workspace_id
      and p.conversation_id = s.conversation_id and p.author_kind = 'contact' and p.text <> ''
    order by p.created_at, p.part_id limit 3) as texts`

export class PostgresSessionOpenings implements SessionOpenings {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listAfter(organizationId: string, number: number, limit: number): Promise<OpenedSession[]> {
    const rows = await this.#database.query<Row>(
      `select ${columns('s.language', 'null')} from sessions s
       where s.organization_id = $1 and s.number > $2 order by s.number limit $3`,
      [organizationId, number, limit],
    )
    return rows.map(toOpened)
  }

  async listSilent(organizationId: string, since: Date, limit: number): Promise<OpenedSession[]> {
    const rows = await this.#database.query<Row>(
      `select ${columns('s.language', 'st.topic_id')} from session_topics st
       join sessions s on s.organization_id = st.organization_id and s.id = st.session_id
       where st.organization_id = $1 and not st.has_question and s.updated_at > $2::timestamptz
       order by s.updated_at desc limit $3`,
      [organizationId, since.toISOString(), limit],
    )
    return rows.map(toOpened)
  }

  async listRead(
    organizationId: string,
    language: string,
    { before, limit }: { before?: number; limit: number },
  ): Promise<OpenedSession[]> {
    const rows = await this.#database.query<Row>(
      `select ${columns('st.language', 'st.topic_id')} from session_topics st
       join sessions s on s.organization_id = st.organization_id and s.id = st.session_id
       where st.organization_id = $1 and st.language = $2 and st.has_question
         and st.number < coalesce($3::bigint, 9223372036854775807)
       order by st.number desc limit $4`,
      [organizationId, language, before ?? null, limit],
    )
    return rows.map(toOpened)
  }
}

function toOpened(row: Row): OpenedSession {
  return {
    id: row.id,
    number: Number(row.number),
    language: row.language ?? undefined,
    texts: row.texts ?? [],
    contactId: row.contact_id ?? undefined,
    topicId: row.topic_id ?? undefined,
    sentiment: row.sentiment ?? undefined,
    isHandedOff: row.is_handed_off,
    createdAt: new Date(row.created_at),
  }
}
