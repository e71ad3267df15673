export interface Resolutions {
  /**
   * [R3] Marks the open sessions that the AI has answered, still owns, and that were silent since `silentSince` as assumed
   * resolved. Returns how many were marked now; a later message takes it back.
   */
  assumeResolved(organizationId: string, silentSince: Date, at: Date): Promise<number>
}
