/** [R5, G15] */
export interface Metering {
  /** AI interactions since each moment; sessions that already count are counted once. */
  countInteractions(organizationId: string, since: Date): Promise<number>
}
