import { handoffPreview } from '#api-contract/settings.ts'
import { handoffLineHtml } from '#domain/handoff/handoff-line.ts'
import { handoffNoteHtml } from '#domain/handoff/handoff-note.ts'
import type { Handoff, Session } from '#domain/session/session.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { SessionQueries } from '#ports/conversations/session-queries.ts'
import { integrationPath } from './connection.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

export type PreviewPorts = {
  connections: Pick<Connections, 'getOrCreate'>
  sessions: Pick<SessionQueries, 'list'>
  publicUrl: string
}

const sample: Omit<Handoff, 'at'> = {
  reason: 'insufficient-knowledge',
  summary: 'Asks: "Can I pay the yearly plan by SEPA?"',
  sentiment: 'neutral',
  language: 'en',
}

/** [H3] The words that the next handoff would use, from the last one or from a sample. */
export function handoffPreviewEndpoint(ports: PreviewPorts): Endpoint {
  const { connections, sessions, publicUrl } = ports
  return endpoint({
    method: 'get',
    path: `${integrationPath}/handoff-preview`,
    area: 'connection',
    summary: 'What a handoff says to customer and team with the settings as they stand',
    mayCall: 'everybody',
    success: { status: 200, schema: handoffPreview },
    run: async ({ caller: { organizationId } }) => {
      const { settings } = await connections.getOrCreate(organizationId)
      const session = await findHandedOff(sessions, organizationId)
      const handoff = session?.handoff ?? sample
      const { language, summary, sentiment, reason } = handoff
      const lineAt = (isInsideOfficeHours: boolean) =>
        settings.handoffCustomerMessage
          ? handoffLineHtml(settings, { language, isInsideOfficeHours })
          : null
      return {
        session: session ? toGist(session) : null,
        language,
        inside: lineAt(true),
        outside: settings.officeHours ? lineAt(false) : null,
        note: handoffNoteHtml({
          summary,
          sentiment,
          language,
          reason,
          link: session ? `${publicUrl}/s/${session.id}` : publicUrl,
        }),
      }
    },
  })
}

async function findHandedOff(
  sessions: Pick<SessionQueries, 'list'>,
  organizationId: string,
): Promise<Session | undefined> {
  const { items } = await sessions.list(organizationId, {
    isHandedOff: true,
    sort: 'updated-at',
    order: 'desc',
    limit: 1,
  })
  return items[0]?.session
}

function toGist({ id, number, contact }: Session) {
  return { id, number, contact: contact?.name ?? contact?.email ?? null }
}
