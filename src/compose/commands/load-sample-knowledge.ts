import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocumentFile } from '#use-cases/knowledge/read-document-file.ts'
import { addDocument } from '#use-cases/knowledge/save-document.ts'
import type { AppParts } from '../compose-app.ts'

const folder = fileURLToPath(new URL('../../../samples/knowledge/', import.meta.url))

/** Gives an organization without documents the sample knowledge; returns how many were added. */
export async function loadSampleKnowledge(
  { ground, stores, agent }: Pick<AppParts, 'ground' | 'stores' | 'agent'>,
  organizationId: string,
): Promise<number> {
  const { knowledge } = stores
  const { items } = await knowledge.listDocuments(organizationId, { limit: 1 })
  if (items.length > 0) return 0
  const ports = { knowledge, languages: agent.languages, clock: ground.clock, ids: ground.ids }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    await addDocument(ports, organizationId, readDocumentFile({ name, text }))
  }
  return names.length
}
