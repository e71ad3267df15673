import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { PostgresKnowledgeLanguages } from '#adapters/postgres/knowledge/postgres-knowledge-languages.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { backtest, type BacktestRow } from '#use-cases/conversations/answer/backtest.ts'
import { chooseOrganization } from './choose-organization.ts'
import { createAgent } from '../create-agent.ts'
import { openFiles } from '../open-files.ts'
import type { Ground } from '../open-stores.ts'

export type BacktestAsked = { organization: string | undefined; limit: number }

const limitMs = 30 * 60_000

/** [O2] Past questions against today's knowledge, for a person at the command line. */
export async function runBacktest(
  ground: Ground,
  database: Database,
  { organization, limit }: BacktestAsked,
): Promise<BacktestRow[]> {
  const organizationId = await chooseOrganization(ground, database, organization)
  const knowledge = new PostgresKnowledgeStore(database)
  const secrets = new SecretBox(Buffer.from(ground.secrets.appSecret))
  const ports = {
    ...createAgent(ground, { knowledge, files: openFiles(ground) }),
    connections: new PostgresConnections({ database, secrets, ids: ground.ids }),
    knowledgeLanguages: new PostgresKnowledgeLanguages(database),
    sessions: new PostgresSessionQueries(database),
  }
  return backtest(ports, { organizationId, limit }, AbortSignal.timeout(limitMs))
}
