import { startWorker, type Worker } from '#worker/worker.ts'
import type { RefreshInsightsPorts } from '#use-cases/insights/refresh-insights.ts'
import type { ReadSourcePorts } from '#use-cases/knowledge/sources/read-source.ts'
import type { HelpCenters } from '#ports/knowledge/help-center.ts'
import type { AlertNotices, Alerts, Metrics } from '#ports/telemetry.ts'
import type { WebhookSender } from '#ports/supervision/supervision.ts'
import type { Files } from '#ports/conversations/files.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { ConversationChange, TurnRecords } from '#ports/conversations/turn-records.ts'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { SweepPorts } from '#use-cases/conversations/sweep.ts'
import { composeBackFill } from './compose-back-fill.ts'
import type { Agent } from './create-agent.ts'
import type { Ground, Stores } from './open-stores.ts'

export type WorkerParts = {
  ground: Ground
  stores: Stores
  agent: Agent
  helpdesks: Helpdesks & HelpCenters
  files: Files
  alerts: Alerts & AlertNotices
  webhookSender: WebhookSender
  metrics: Metrics
  publicUrl: string
}

/** Starts what takes jobs: the dispatcher of deliveries, the sweeps and the turns. */
export function composeWorker(parts: WorkerParts): Promise<Worker> {
  const { ground, stores, agent, helpdesks, files, alerts, metrics, publicUrl } = parts
  const { clock, ids, log, config } = ground
  const { connections, jobs } = stores
  const turn = {
    clock,
    ids,
    log,
    alerts,
    files,
    helpdesks,
    connections,
    records: measured(stores.records, metrics),
    connectionWrites: stores.writes,
    metering: stores.metering,
    knowledgeLanguages: stores.knowledgeLanguages,
    answerer: agent.answerer,
    languages: agent.languages,
    passageSearch: agent.passageSearch,
    decisionUrl: (sessionId: string, decisionId: string) =>
      `${publicUrl}/s/${sessionId}#d-${decisionId}`,
  }
  return startWorker(
    {
      inbox: stores.inbox,
      jobs,
      runner: jobs,
      connections,
      turn,
      sweep: sweepPorts(parts),
      erasure: { erasedFiles: stores.erasedFiles, files },
      supervise: supervisePorts(parts),
      backFill: composeBackFill(ground, stores, helpdesks),
      insights: insightsPorts(parts),
      reading: readingPorts(parts),
    },
    { sweepIntervalMs: config.sweepIntervalMs },
  )
}

function sweepPorts({ ground: { clock, log }, stores, helpdesks }: WorkerParts): SweepPorts {
  const { connections, openConversations, looks, marks, held, resolutions } = stores
  return {
    clock,
    connections,
    connectionWrites: stores.writes,
    openConversations,
    helpdesks,
    looks,
    marks,
    held,
    resolutions,
    log,
  }
}

function supervisePorts({ ground, stores, alerts, webhookSender, publicUrl }: WorkerParts) {
  const { clock, ids, log } = ground
  return {
    clock,
    ids,
    log,
    alerts,
    alertNotices: alerts,
    webhookSender,
    connections: stores.connections,
    runningAlerts: stores.alertStates,
    alertReads: stores.alertReads,
    reportUpkeep: stores.reportUpkeep,
    reviewIntake: stores.reviewIntake,
    watchEvaluation: stores.watchEvaluation,
    watchDeliveries: stores.watchDeliveries,
    sessionUrl: (sessionId: string) => `${publicUrl}/s/${sessionId}`,
  }
}

function insightsPorts({ ground, stores, agent }: WorkerParts): RefreshInsightsPorts {
  const { clock, ids, log } = ground
  const { questionReader, topicNamer, languages } = agent
  return {
    ...stores.insights,
    clock,
    ids,
    log,
    languages,
    questionReader,
    knowledge: stores.knowledge,
    knowledgeLanguages: stores.knowledgeLanguages,
    ...(topicNamer && { topicNamer }),
  }
}

function readingPorts({ ground, stores, agent, helpdesks }: WorkerParts): ReadSourcePorts {
  const { clock, ids, log } = ground
  const { connections, knowledge, sources } = stores
  const { languages } = agent
  return { clock, ids, log, connections, knowledge, sources, languages, helpCenters: helpdesks }
}

/** The same records; each decision's time is counted as it is written. */
function measured(records: TurnRecords, metrics: Metrics): TurnRecords {
  return {
    load: (key) => records.load(key),
    updateStep: (key, step, made) => records.updateStep(key, step, made),
    commit: async (key: ConversationKey, change: ConversationChange) => {
      await records.commit(key, change)
      const settled = change.settle ? [change.settle] : []
      for (const { outcome, timingsMs } of [...(change.decisions ?? []), ...settled])
        metrics.observeTurn(outcome, ownMs(timingsMs))
    },
  }
}

/** What the turn itself took: not the settling, nor the queue. */
function ownMs({ settle: _settle, queue: _queue, ...own }: Record<string, number>): number {
  return Object.values(own).reduce((sum, milliseconds) => sum + milliseconds, 0)
}
