import { afterAll, beforeAll } from 'vitest'
import { knowledgeSourcesContract } from '#test/contracts/knowledge-sources.contract.ts'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresKnowledgeSources } from './postgres-knowledge-sources.ts'
import { PostgresKnowledgeStore } from './postgres-knowledge-store.ts'

forEachDatabase((name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  knowledgeSourcesContract(name, async () => {
    for (const table of ['documents', 'knowledge_sources', 'document_removals'])
      await database.query(`delete from ${table}`)
    await database.query('delete from knowledge_versions')
    return {
      sources: new PostgresKnowledgeSources(database),
      knowledge: new PostgresKnowledgeStore(database),
    }
  })
})
