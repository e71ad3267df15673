import { turnPhase } from '#api-contract/conversations.ts'
import type { SessionQueries } from '#ports/conversations/session-queries.ts'
import type { TurnProgress } from '#ports/conversations/turn-progress.ts'
import { notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

export type TurnPhasePorts = { sessions: Pick<SessionQueries, 'find'>; turnProgress: TurnProgress }

/** [O1] Whether a turn is running, and since when. */
export function turnPhaseEndpoint({ sessions, turnProgress }: TurnPhasePorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/sessions/{id}/turn',
    area: 'conversations',
    summary: 'How far the running turn has come',
    mayCall: 'everybody',
    success: { status: 200, schema: turnPhase },
    run: async ({ caller, id }) => {
      const found = await sessions.find(caller.organizationId, id())
      if (!found) throw notFound('such session')
      const now = await turnProgress.find(found.key)
      return {
        phase: now.phase,
        since: 'since' in now ? toTime(now.since) : null,
        until: 'until' in now ? toTime(now.until) : null,
      }
    },
  })
}
