/** What the load generator is told to do, as JSON in its first argument. */
export type LoadTask = {
  url: string
  secret: string
  /** A notification that each delivery copies, with an id and a conversation of its own. */
  template: { data: { item: object } }
  conversationIds: string[]
  seconds: number
} & (
  | { kind: 'steady'; ratePerSecond: number }
  /** As fast as `connectionCount` connections that each wait for their answer can go. */
  | { kind: 'saturating'; connectionCount: number }
)

/** What it prints as one line of JSON. */
export type LoadOutcome = {
  sent: number
  accepted: number
  ratePerSecond: number
  p50Ms: number
  p99Ms: number
}
