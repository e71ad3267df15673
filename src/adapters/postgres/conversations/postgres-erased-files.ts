import type { ErasedFile, ErasedFiles } from '#ports/conversations/files.ts'
import type { Database } from '../database/database.ts'

export class PostgresErasedFiles implements ErasedFiles {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(limit: number): Promise<ErasedFile[]> {
    return this.#database.query<ErasedFile>(
      `select organization_id as "organizationId", file_key as "fileKey" from erased_files
       order by organization_id, file_key limit $1`,
      [limit],
    )
  }

  async forget({ organizationId, fileKey }: ErasedFile): Promise<void> {
    await this.#database.query(
      'delete from erased_files where organization_id = $1 and file_key = $2',
      [organizationId, fileKey],
    )
  }
}
