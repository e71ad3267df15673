export type RoutingKey = { organizationId: string; workspaceId: string; aiTeammateId: string }

/** What the stored conversations tell of rules and programs that work against ours. [O3] */
export interface RoutingFacts {
  /** Of what changed since then; counts stop at a thousand. */
  countSince(
    key: RoutingKey,
    since: Date,
  ): Promise<{
    /** Handed off, and assigned to the AI teammate all the same. */
    assignedBack: number
    /** Public words under the AI teammate's name that none of our steps wrote. */
    writtenByOthers: number
  }>
}
