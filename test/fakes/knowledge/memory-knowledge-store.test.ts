import { knowledgeStoreContract } from '#test/contracts/knowledge-store.contract.ts'
import { MemoryKnowledgeStore } from './memory-knowledge-store.ts'

knowledgeStoreContract('The memory store', async () => new MemoryKnowledgeStore())
