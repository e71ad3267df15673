export type Environment = Readonly<Record<string, string | undefined>>

/** The only reader of the process environment. A variable set to nothing counts as absent. */
export function readEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  )
}
