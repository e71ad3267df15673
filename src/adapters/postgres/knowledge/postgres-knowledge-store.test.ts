import { afterAll, beforeAll } from 'vitest'
import { knowledgeStoreContract } from '#test/contracts/knowledge-store.contract.ts'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresKnowledgeStore } from './postgres-knowledge-store.ts'

forEachDatabase((name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  knowledgeStoreContract(name, async () => {
    await database.query('delete from documents')
    await database.query('delete from document_removals')
    await database.query('delete from knowledge_versions')
    return new PostgresKnowledgeStore(database)
  })
})
