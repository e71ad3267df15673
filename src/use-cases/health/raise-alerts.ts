import type { LiveConnection } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import type { AlertFacts, AlertName, AlertReads, Alerts, RunningAlerts } from '#ports/telemetry.ts'

export type RaiseAlertsPorts = {
  alertReads: AlertReads
  alerts: Alerts
  runningAlerts: RunningAlerts
  clock: Clock
}

/** `hold` where the facts do not say: a running alert goes on, another does not begin. */
type Verdict = { state: 'begin'; detail: string } | { state: 'end' } | { state: 'hold' }

const silentAfterMs = 15 * 60_000
const fewestFoundBySweep = 3
const fewestFailedAnswers = 2
/** The turn that raised it may not have written its session yet. */
const handoffSettlesMs = 5 * 60_000

/** [O6] Compares each alert with how things stand, so that a missed moment costs nothing but a moment. */
export async function raiseAlerts(
  ports: RaiseAlertsPorts,
  connection: LiveConnection,
): Promise<void> {
  const { organizationId } = connection
  const now = ports.clock.now()
  const lastWebhookAt = lastWebhook(connection)
  const facts = await ports.alertReads.readFacts(organizationId, { now, lastWebhookAt })
  const listed = await ports.runningAlerts.list(organizationId)
  const running = new Map(listed.map(({ alert, since }) => [alert, since]))
  const verdicts: [AlertName, Verdict][] = [
    ['dead_job', judgeDeadJobs(facts)],
    ['webhook_silent', judgeSilence(facts, { connection, now, lastWebhookAt })],
    ['model_down', judgeModel(facts)],
    ['handoff_incomplete', judgeHandoff(facts, running.get('handoff_incomplete'), now)],
  ]
  for (const [alert, verdict] of verdicts) {
    if (verdict.state === 'begin' && !running.has(alert))
      await ports.alerts.begin(organizationId, alert, verdict.detail)
    if (verdict.state === 'end' && running.has(alert)) await ports.alerts.end(organizationId, alert)
  }
}

function judgeDeadJobs({ deadJobCount }: AlertFacts): Verdict {
  if (deadJobCount === 0) return { state: 'end' }
  const jobs = deadJobCount === 1 ? 'One job is' : `${deadJobCount} jobs are`
  return { state: 'begin', detail: `${jobs} out of attempts.` }
}

/** Begun by the turn itself; people have completed it once nobody of then waits any more. */
function judgeHandoff(
  { waitingHandoffCount }: AlertFacts,
  since: Date | undefined,
  now: Date,
): Verdict {
  const isSettled = since !== undefined && now.getTime() - since.getTime() >= handoffSettlesMs
  return isSettled && waitingHandoffCount === 0 ? { state: 'end' } : { state: 'hold' }
}

/** Fell silent: it was reached before, and the sweep alone finds what customers write. */
function judgeSilence(
  { foundBySweepCount }: AlertFacts,
  {
    connection,
    now,
    lastWebhookAt,
  }: { connection: LiveConnection; now: Date; lastWebhookAt: Date },
): Verdict {
  const isSilent = now.getTime() - lastWebhookAt.getTime() >= silentAfterMs
  if (connection.webhookReachedAt === undefined) return { state: 'hold' }
  if (!isSilent) return { state: 'end' }
  if (foundBySweepCount < fewestFoundBySweep) return { state: 'hold' }
  const since = lastWebhookAt.toISOString()
  return {
    state: 'begin',
    detail: `The last webhook came at ${since}; the sweep found ${foundBySweepCount} messages since.`,
  }
}

function judgeModel({ failedAnswerCount }: AlertFacts): Verdict {
  if (failedAnswerCount === 0) return { state: 'end' }
  if (failedAnswerCount < fewestFailedAnswers) return { state: 'hold' }
  return {
    state: 'begin',
    detail: `${failedAnswerCount} answers in a row failed, and were handed off.`,
  }
}

function lastWebhook({ webhookReachedAt, webhookTopics }: LiveConnection): Date {
  const times = [webhookReachedAt, ...Object.values(webhookTopics)]
  return new Date(Math.max(0, ...times.map((time) => time?.getTime() ?? 0)))
}
