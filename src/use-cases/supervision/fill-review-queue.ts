import { dueSampleDay } from '#domain/supervision/review.ts'
import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { ReviewIntake } from '#ports/supervision/review.ts'

export type FillReviewPorts = {
  reviewIntake: ReviewIntake
  connections: Pick<Connections, 'listLive'>
  clock: Clock
}

/** [O8] What people should judge, of every connected organization. */
export async function fillReviewQueue(ports: FillReviewPorts): Promise<void> {
  const now = ports.clock.now()
  for (const { organizationId } of await ports.connections.listLive())
    await ports.reviewIntake.fill(organizationId, { now, day: dueSampleDay(now) })
}
