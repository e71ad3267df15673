import { makeDatabaseTemplates } from './database-template.ts'
import { makeServerTemplate } from './server-copies.ts'

/** Vitest calls this once, before the first test file. */
export async function setup(): Promise<void> {
  const url = process.env.TEST_DATABASE_URL
  await Promise.all([makeDatabaseTemplates(), ...(url ? [makeServerTemplate(url)] : [])])
}
