export const root: string
/** What the engine is started with. */
export const engineOptions: readonly string[]
export function handOver(
  programArguments: readonly string[],
  options?: { withDashboard?: boolean },
): Promise<void>
