import { SystemClock } from '#adapters/system/system-clock.ts'
import { UuidIds } from '#adapters/system/uuid-ids.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { openEmbedded } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'
import { PgBossJobs } from '#adapters/postgres/jobs/pg-boss-jobs.ts'
import { PostgresAlertReads } from '#adapters/postgres/health/postgres-alert-reads.ts'
import { PostgresAlertStates } from '#adapters/postgres/health/postgres-alert-states.ts'
import { PostgresApiKeys } from '#adapters/postgres/people/postgres-api-keys.ts'
import { PostgresAuditLog } from '#adapters/postgres/people/postgres-audit-log.ts'
import { PostgresBackFills } from '#adapters/postgres/sync/postgres-back-fills.ts'
import { PostgresConnectionWrites } from '#adapters/postgres/connection/postgres-connection-writes.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import {
  applyContactDelivery,
  PostgresContacts,
} from '#adapters/postgres/conversations/postgres-contacts.ts'
import { PostgresDecisionQueries } from '#adapters/postgres/conversations/postgres-decision-queries.ts'
import { PostgresErasedFiles } from '#adapters/postgres/conversations/postgres-erased-files.ts'
import { PostgresHistories } from '#adapters/postgres/sync/postgres-histories.ts'
import { PostgresInbox } from '#adapters/postgres/deliveries/postgres-inbox.ts'
import { PostgresInvitations } from '#adapters/postgres/people/postgres-invitations.ts'
import { PostgresKnowledgeLanguages } from '#adapters/postgres/knowledge/postgres-knowledge-languages.ts'
import { PostgresKnowledgeSources } from '#adapters/postgres/knowledge/postgres-knowledge-sources.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import { PostgresLooks } from '#adapters/postgres/conversations/postgres-looks.ts'
import { PostgresMembers } from '#adapters/postgres/people/postgres-members.ts'
import { PostgresMetering } from '#adapters/postgres/reports/postgres-metering.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import { PostgresRateBudget } from '#adapters/postgres/connection/postgres-rate-budget.ts'
import { PostgresReportUpkeep } from '#adapters/postgres/reports/postgres-report-upkeep.ts'
import { PostgresReportFigures } from '#adapters/postgres/reports/postgres-report-figures.ts'
import { PostgresResolutions } from '#adapters/postgres/reports/postgres-resolutions.ts'
import { PostgresRoutingFacts } from '#adapters/postgres/health/postgres-routing-facts.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import { PostgresHeldConversations } from '#adapters/postgres/sync/postgres-held-conversations.ts'
import { PostgresSyncMarks } from '#adapters/postgres/sync/postgres-sync-marks.ts'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { openInsights } from './open-insights.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { openSupervision } from './open-supervision.ts'
import type { Config } from '#config/config.ts'
import type { Secrets } from '#config/secrets.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { Log } from '#ports/telemetry.ts'

export type Stores = ReturnType<typeof toStores> & { database: Database; jobs: PgBossJobs }

export type Ground = { config: Config; secrets: Secrets; log: Log; clock: Clock; ids: Ids }

export function layGround(config: Config, secrets: Secrets, log: Log): Ground {
  return { config, secrets, log, clock: new SystemClock(), ids: new UuidIds() }
}

/** Opens the configured database and brings it up to date. */
export async function openDatabase({ config, secrets, log }: Ground): Promise<Database> {
  const database =
    secrets.databaseUrl === undefined
      ? await openEmbedded(config.dataDirectory)
      : openPostgres(secrets.databaseUrl, {
          onConnectionLost: (error) => log.warn('database_connection_lost', { error }),
        })
  try {
    await database.migrate()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Every store over one database, with the job queue beside them. */
export async function openStores(ground: Ground): Promise<Stores> {
  const database = await openDatabase(ground)
  try {
    const jobs = await PgBossJobs.open(database, {
      onTrouble: (error) => ground.log.warn('job_queue_trouble', { error }),
    })
    return { database, jobs, ...toStores(ground, database, jobs) }
  } catch (error) {
    await database.close()
    throw error
  }
}

function toStores({ secrets: given, clock, ids }: Ground, database: Database, jobs: PgBossJobs) {
  const secrets = new SecretBox(Buffer.from(given.appSecret))
  const turnRecords = new PostgresTurnRecords(database)
  const sessionQueries = new PostgresSessionQueries(database)
  const people = new PostgresPeople({ database, ids })
  const auditLog = new PostgresAuditLog(database)
  return {
    connections: new PostgresConnections({ database, secrets, ids }),
    writes: new PostgresConnectionWrites({
      database,
      secrets,
      cancelLooks: (transaction, workspace) => jobs.cancelLooks(transaction, workspace),
    }),
    inbox: new PostgresInbox({ database, jobs, applyLoose: applyContactDelivery }),
    looks: new PostgresLooks({ database, jobs }),
    records: turnRecords,
    openConversations: turnRecords,
    sessions: sessionQueries,
    waitingCounts: sessionQueries,
    decisions: new PostgresDecisionQueries(database),
    knowledge: new PostgresKnowledgeStore(database),
    sources: new PostgresKnowledgeSources(database),
    knowledgeLanguages: new PostgresKnowledgeLanguages(database),
    contacts: new PostgresContacts(database),
    erasedFiles: new PostgresErasedFiles(database),
    metering: new PostgresMetering(database),
    reportFigures: new PostgresReportFigures(database),
    reportUpkeep: new PostgresReportUpkeep(database),
    marks: new PostgresSyncMarks(database),
    held: new PostgresHeldConversations(database),
    backFills: new PostgresBackFills(database),
    histories: new PostgresHistories(database),
    resolutions: new PostgresResolutions(database),
    rateBudget: new PostgresRateBudget({ database, clock }),
    routingFacts: new PostgresRoutingFacts(database),
    alertStates: new PostgresAlertStates(database),
    alertReads: openAlertReads(database, jobs),
    people,
    organizations: people,
    apiKeys: new PostgresApiKeys({ database, ids }),
    members: new PostgresMembers({ database, ids }),
    invitations: new PostgresInvitations({ database, ids, clock }),
    auditLog,
    origins: auditLog,
    ...openSupervision({ database, secrets, ids }),
    insights: openInsights(database),
  }
}

function openAlertReads(database: Database, jobs: PgBossJobs): PostgresAlertReads {
  const countDead = (organizationId: string) => jobs.countDead(organizationId)
  return new PostgresAlertReads({ database, countDead })
}
