import { makeDatabaseTemplates } from './database-template.ts'

/** Vitest calls this once, before the first test file. */
export async function setup(): Promise<void> {
  await makeDatabaseTemplates()
}
