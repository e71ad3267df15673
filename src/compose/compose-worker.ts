import type { PgBossJobs } from '#adapters/postgres/pg-boss-jobs.ts'
import type { Database } from '#adapters/postgres/database.ts'
import { PostgresKnowledgeLanguages } from '#adapters/postgres/postgres-knowledge-languages.ts'
import { PostgresLooks } from '#adapters/postgres/postgres-looks.ts'
import { PostgresMetering } from '#adapters/postgres/postgres-metering.ts'
import { PostgresResolutions } from '#adapters/postgres/postgres-resolutions.ts'
import { PostgresSyncMarks } from '#adapters/postgres/postgres-sync-marks.ts'
import { PostgresTurnRecords } from '#adapters/postgres/postgres-turn-records.ts'
import type { Answerer, LanguageDetector } from '#ports/answerer.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { Connections, ConnectionWrites } from '#ports/connections.ts'
import type { Files } from '#ports/files.ts'
import type { Helpdesks } from '#ports/helpdesk.ts'
import type { Inbox } from '#ports/inbox.ts'
import type { Alerts, Log } from '#ports/telemetry.ts'
import { startWorker, type Worker } from '#worker/worker.ts'

export type WorkerParts = {
  clock: Clock
  ids: Ids
  database: Database
  jobs: PgBossJobs
  inbox: Inbox
  connections: Connections
  connectionWrites: ConnectionWrites
  helpdesks: Helpdesks
  files: Files
  answerer: Answerer
  languages: LanguageDetector
  alerts: Alerts
  log: Log
  /** Base of the permalinks that notes carry, without a slash at its end. */
  publicUrl: string
  sweepIntervalMs: number
}

/** Starts the part of a node that takes turns and sweeps. */
export function composeWorker(parts: WorkerParts): Promise<Worker> {
  const { database, jobs, inbox, connections, helpdesks, clock, log } = parts
  const looks = new PostgresLooks({ database, jobs })
  return startWorker(
    {
      inbox,
      jobs,
      runner: jobs,
      connections,
      turn: {
        ...parts,
        records: new PostgresTurnRecords(database),
        metering: new PostgresMetering(database),
        knowledgeLanguages: new PostgresKnowledgeLanguages(database),
        decisionUrl: (sessionId, decisionId) => `${parts.publicUrl}/s/${sessionId}#d-${decisionId}`,
      },
      sweep: {
        clock,
        connections,
        helpdesks,
        looks,
        marks: new PostgresSyncMarks(database),
        resolutions: new PostgresResolutions(database),
        log,
      },
    },
    { sweepIntervalMs: parts.sweepIntervalMs },
  )
}
