import { knowledgeSourcesContract } from '#test/contracts/knowledge-sources.contract.ts'
import { MemoryKnowledgeSources } from './memory-knowledge-sources.ts'
import { MemoryKnowledgeStore } from './memory-knowledge-store.ts'

knowledgeSourcesContract('The memory keeper', async () => {
  const knowledge = new MemoryKnowledgeStore()
  return { knowledge, sources: new MemoryKnowledgeSources(knowledge) }
})
