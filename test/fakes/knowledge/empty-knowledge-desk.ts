import type { KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'

/** For tests of other things: nothing was written, used or drafted yet. */
export function emptyKnowledgeDesk(): KnowledgeDesk {
  return {
    listGists: async () => [],
    listVersions: async () => [],
    findVersion: async () => undefined,
    listUses: async () => [],
    listContradictions: async () => [],
    findDraft: async () => undefined,
    saveDraft: async () => undefined,
    deleteDraft: async () => undefined,
  }
}
