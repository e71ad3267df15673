import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { parseFrontMatter } from '#domain/knowledge/parse-front-matter.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import { MemoryKnowledgeStore } from '#test/fakes/knowledge/memory-knowledge-store.ts'

export const evalOrganization = 'oddmoor'
const folder = new URL('../samples/knowledge/', import.meta.url).pathname
const asOf = new Date('2026-01-01T00:00:00.000Z')

/** The sample knowledge in a store; the documents' ids are their file names. */
export async function openSampleKnowledge(): Promise<MemoryKnowledgeStore> {
  const store = new MemoryKnowledgeStore()
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'))
  for (const path of paths.sort()) {
    const document = toDocument(basename(path, '.md'), await readFile(join(folder, path), 'utf8'))
    await store.saveDocument(document, toPassages(document))
  }
  return store
}

function toDocument(id: string, text: string): KnowledgeDocument {
  const { fields, body } = parseFrontMatter(text)
  const field = (name: string) => [fields[name] ?? []].flat()[0]
  return {
    id,
    organizationId: evalOrganization,
    title: field('title') ?? id,
    body,
    format: 'markdown',
    url: field('url'),
    audience: field('audience') === 'internal' ? 'internal' : 'public',
    language: field('language'),
    questions: [fields['questions'] ?? []].flat(),
    createdAt: asOf,
    updatedAt: asOf,
  }
}
