/** [W8] How far the sweep has read, in Intercom's own time. */
export interface SyncMarks {
  /** The largest `updated_at` that Intercom has reported, less two minutes; undefined before the first sweep. */
  readMark(organizationId: string, workspaceId: string): Promise<Date | undefined>
  /** Never moves back. */
  moveMark(organizationId: string, workspaceId: string, mark: Date): Promise<void>
  /** Of the given conversations, the fingerprints that a look or write has stored. */
  readFingerprints(
    organizationId: string,
    workspaceId: string,
    conversationIds: readonly string[],
  ): Promise<Map<string, string>>
}
