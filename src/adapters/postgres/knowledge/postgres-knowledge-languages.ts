import type { KnowledgeLanguages } from '#ports/knowledge/knowledge-languages.ts'
import type { Database } from '../database/database.ts'

export class PostgresKnowledgeLanguages implements KnowledgeLanguages {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string): Promise<string[]> {
    const rows = await this.#database.query<{ language: string }>(
      'select distinct language from documents where organization_id = $1 and language is not null',
      [organizationId],
    )
    return rows.map(({ language }) => language)
  }
}
