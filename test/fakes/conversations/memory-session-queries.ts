import type { SessionConditions, SessionFilter } from '#domain/session/session-filter.ts'
import type { Session } from '#domain/session/session.ts'
import type {
  DecisionFilter,
  DecisionFound,
  DecisionQueries,
  ListedSession,
  Page,
  SessionQueries,
  TimelineItem,
} from '#ports/conversations/session-queries.ts'

type Decided = DecisionFound

/** Sessions in memory, paged by number; `filters` remembers what was asked. */
export class MemorySessionQueries implements SessionQueries {
  readonly filters: SessionFilter[] = []
  readonly sessions: Session[] = []
  readonly timeline: TimelineItem[] = []

  async list(organizationId: string, filter: SessionFilter): Promise<Page<ListedSession>> {
    this.filters.push(filter)
    return toPage(
      this.sessions
        .filter(({ key }) => key.organizationId === organizationId)
        .map((session) => ({
          session,
          newestMessage: undefined,
          lastDecision: undefined,
          watchKinds: [],
        })),
      filter,
    )
  }

  async count(organizationId: string, _filter: SessionConditions, most: number): Promise<number> {
    const own = this.sessions.filter(({ key }) => key.organizationId === organizationId)
    return Math.min(most, own.length)
  }

  async oldestWaitingSince(organizationId?: string): Promise<Date | undefined> {
    const times = this.sessions.flatMap(({ key, status, waitingSince }) =>
      waitingSince && status === 'open' && key.organizationId === organizationId
        ? [waitingSince]
        : [],
    )
    return times.toSorted((one, other) => one.getTime() - other.getTime())[0]
  }

  async find(organizationId: string, sessionId: string): Promise<Session | undefined> {
    return this.sessions.find(
      ({ id, key }) => id === sessionId && key.organizationId === organizationId,
    )
  }

  async findByConversation(organizationId: string, conversationId: string) {
    return this.sessions.find(
      ({ key }) => key.conversationId === conversationId && key.organizationId === organizationId,
    )
  }

  async listTimeline(): Promise<TimelineItem[]> {
    return this.timeline
  }
}

export class MemoryDecisionQueries implements DecisionQueries {
  readonly filters: DecisionFilter[] = []
  readonly ratings: unknown[] = []
  readonly decided: Decided[] = []

  async list(organizationId: string, filter: DecisionFilter): Promise<Page<Decided>> {
    this.filters.push(filter)
    return toPage(
      this.decided.filter(({ decision }) => decision.key.organizationId === organizationId),
      filter,
    )
  }

  async find(organizationId: string, decisionId: string): Promise<Decided | undefined> {
    return this.decided.find(
      ({ decision }) =>
        decision.id === decisionId && decision.key.organizationId === organizationId,
    )
  }

  async rate(_organizationId: string, sessionId: string, rating: unknown): Promise<void> {
    this.ratings.push({ sessionId, rating })
  }
}

function toPage<Item>(items: Item[], { limit, cursor }: { limit: number; cursor?: string }) {
  const from = Number(cursor ?? 0)
  const isMore = items.length > from + limit
  return {
    items: items.slice(from, from + limit),
    nextCursor: isMore ? String(from + limit) : undefined,
  }
}
