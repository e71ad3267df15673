export type LoggedCall = {
  at: string
  method: string
  path: string
  operation: string | null
  conversation_id: string | null
  body: unknown
  took_ms: number | null
}

export type TurnTimes = {
  webhookSentAt: number
  /** The turn's Intercom calls in their order, the reply among them. */
  calls: readonly LoggedCall[]
  engineMs: number
}

/** From webhook in to reply request out, without the engine's time and the sandbox's own answer time. */
export function turnCost({ webhookSentAt, calls, engineMs }: TurnTimes): number {
  const reply = calls.find(isReply)
  if (!reply) throw new Error('The turn posted no reply.')
  const repliedAt = Date.parse(reply.at)
  const answers = calls
    .map(({ at, took_ms }) => ({ from: Date.parse(at), to: Date.parse(at) + (took_ms ?? 0) }))
    .filter(({ from }) => from < repliedAt)
  return repliedAt - webhookSentAt - engineMs - coveredMs(answers, repliedAt)
}

export function isReply({ operation, body }: LoggedCall): boolean {
  return operation === 'replyConversation' && isComment(body)
}

export function isWrite({ method, path }: LoggedCall): boolean {
  return method !== 'GET' && !path.endsWith('/search')
}

/** Time that at least one of the spans covers, none counted twice. */
function coveredMs(spans: readonly { from: number; to: number }[], until: number): number {
  let covered = 0
  let reached = -Infinity
  for (const { from, to } of [...spans].sort((left, right) => left.from - right.from)) {
    const end = Math.min(to, until)
    covered += Math.max(0, end - Math.max(from, reached))
    reached = Math.max(reached, end)
  }
  return covered
}

function isComment(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    'message_type' in body &&
    body.message_type === 'comment'
  )
}
