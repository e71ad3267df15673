import type { IntercomBox } from '../installation/intercom-box.ts'
import { openPlace, type DatabasePlace } from '../processes/database-places.ts'

export type Comparison = {
  conversationCount: number
  partCount: number
  /** Conversations whose stored parts are not as many as Intercom gives. */
  differingCount: number
}

type Page = {
  conversations: { id: string; statistics: { count_conversation_parts: number } }[]
  pages: { next?: { starting_after: string } | null }
}

const mostShown = 500

/** What the database holds of each seeded conversation against what the sandbox's own list counts. */
export async function compareHistory(
  box: IntercomBox,
  place: DatabasePlace,
  seededIds: ReadonlySet<string>,
): Promise<Comparison> {
  const given = await listCounts(box)
  const database = await openPlace(place)
  try {
    const rows = await database.query<{ id: string; count: number }>(
      `select s.conversation_id as id, count(p.part_id)::int as count from sessions s
       left join parts p using (organization_id, workspace_id, conversation_id)
       group by s.conversation_id`,
    )
    const stored = new Map(rows.map(({ id, count }) => [id, count]))
    const kept = [...seededIds].map((id) => stored.get(id))
    const differing = [...seededIds].filter((id) => stored.get(id) !== given.get(id))
    return {
      conversationCount: kept.filter((count) => count !== undefined).length,
      partCount: kept.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      differingCount: differing.length,
    }
  } finally {
    await database.close()
  }
}

/** The opening message counts, and of an endless conversation only what is shown. */
async function listCounts({ apiUrl, workspace }: IntercomBox): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const headers = {
    Authorization: `Bearer ${workspace.access_token}`,
    'Intercom-Version': '2.16',
  }
  let cursor = ''
  do {
    const url = `${apiUrl}/conversations?per_page=150${cursor && `&starting_after=${cursor}`}`
    const page = (await (await fetch(url, { headers })).json()) as Page // Intercom's list
    for (const { id, statistics } of page.conversations)
      counts.set(id, Math.min(statistics.count_conversation_parts - 1, mostShown) + 1)
    cursor = encodeURIComponent(page.pages.next?.starting_after ?? '')
  } while (cursor !== '')
  return counts
}
