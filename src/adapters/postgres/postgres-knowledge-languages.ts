import { and, eq, isNotNull } from 'drizzle-orm'
import type { KnowledgeLanguages } from '#ports/knowledge-languages.ts'
import type { Database } from './database.ts'
import { documents } from './schema/knowledge.ts'

export class PostgresKnowledgeLanguages implements KnowledgeLanguages {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string): Promise<string[]> {
    const rows = await this.#database.drizzle
      .selectDistinct({ language: documents.language })
      .from(documents)
      .where(and(eq(documents.organizationId, organizationId), isNotNull(documents.language)))
    return rows.flatMap(({ language }) => language ?? [])
  }
}
