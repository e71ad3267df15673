/** Tells pages that are being looked at when to read again. */
export interface Changes {
  /** Calls `heard` soon after anything of the organization changed, on whichever node. Answers how to stop. */
  watch(organizationId: string, heard: () => void): () => void
  /** How far the organization's changes have come: another after each change, and on another node. */
  position(organizationId: string): string
}
