/** The languages that an organization's documents are written in. [A5] */
export interface KnowledgeLanguages {
  /** ISO 639-1, without repeats; may be a few seconds old. */
  list(organizationId: string): Promise<string[]>
}
