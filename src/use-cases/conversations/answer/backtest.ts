import type { Outcome, Reason } from '#domain/decision/decision.ts'
import { isPublicMessage } from '#domain/conversation/part.ts'
import type { Session } from '#domain/session/session.ts'
import type { SessionQueries, TimelineItem } from '#ports/conversations/session-queries.ts'
import { tryAnswer, type TriedMessage, type TryAnswerPorts } from './try-answer.ts'

export type BacktestPorts = TryAnswerPorts & {
  sessions: Pick<SessionQueries, 'list' | 'listTimeline'>
}

/** What a past question would come to today, beside what it came to then. */
export type BacktestRow = {
  conversationId: string
  question: string
  would: Outcome
  reason: Reason
  /** Titles of the documents that the answer would rest on. */
  sources: string[]
  did: 'people' | 'ai' | 'nobody'
}

const sessionsAtOnce = 100
const longestQuestion = 200

/**
 * [O2] Asks past customer messages again with today's engine, knowledge and settings, the newest sessions first. Posts and
 * stores nothing.
 */
export async function backtest(
  ports: BacktestPorts,
  asked: { organizationId: string; limit: number },
  signal: AbortSignal,
): Promise<BacktestRow[]> {
  const rows: BacktestRow[] = []
  for await (const session of newestSessions(ports, asked.organizationId)) {
    const timeline = await ports.sessions.listTimeline(asked.organizationId, session.id)
    for (const run of questionsOf(timeline)) {
      if (rows.length >= asked.limit) return rows
      rows.push(await askAgain(ports, { session, run }, signal))
    }
  }
  return rows
}

async function* newestSessions(
  { sessions }: Pick<BacktestPorts, 'sessions'>,
  organizationId: string,
): AsyncGenerator<Session> {
  let cursor: string | undefined
  do {
    const page = await sessions.list(organizationId, {
      sort: 'created-at',
      order: 'desc',
      limit: sessionsAtOnce,
      ...(cursor !== undefined && { cursor }),
    })
    for (const { session } of page.items) yield session
    cursor = page.nextCursor
  } while (cursor !== undefined)
}

type Run = { messages: TriedMessage[]; question: string; did: BacktestRow['did'] }

/** Customer messages in a row, with everything before them, and who answered. */
function questionsOf(timeline: readonly TimelineItem[]): Run[] {
  const runs: Run[] = []
  const thread: TriedMessage[] = []
  let open: string[] = []
  const close = (did: Run['did']) => {
    if (open.length > 0) runs.push({ messages: [...thread], question: open.join(' / '), did })
    open = []
  }
  for (const item of timeline) {
    const message = toMessage(item)
    if (message === undefined) continue
    if (message.role === 'customer') open.push(message.text)
    else close(message.role === 'assistant' ? 'ai' : 'people')
    thread.push(message)
  }
  close('nobody')
  return runs
}

/** Words of customers, teammates and the AI; bots and what was erased ask and answer nothing. */
function toMessage(item: TimelineItem): TriedMessage | undefined {
  if (item.kind !== 'message' || !isPublicMessage(item.part)) return undefined
  const text = item.part.text.trim()
  if (text === '') return undefined
  if (item.isOurs) return { role: 'assistant', text }
  if (item.part.author.kind === 'contact') return { role: 'customer', text }
  return item.part.author.kind === 'teammate' ? { role: 'teammate', text } : undefined
}

async function askAgain(
  ports: BacktestPorts,
  { session, run }: { session: Session; run: Run },
  signal: AbortSignal,
): Promise<BacktestRow> {
  const { organizationId, conversationId } = session.key
  const channel = session.channel === 'email' ? 'email' : 'web'
  const { messages, question, did } = run
  const answer = await tryAnswer(ports, { organizationId, messages, channel }, signal)
  return {
    conversationId,
    question: question.replace(/\s+/gu, ' ').slice(0, longestQuestion),
    would: answer.outcome,
    reason: answer.reason,
    sources: [...new Set(answer.citations.map(({ title }) => title))],
    did,
  }
}
