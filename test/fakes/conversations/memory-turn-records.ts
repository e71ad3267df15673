import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Decision, Reason } from '#domain/decision/decision.ts'
import { judgesCustomer } from '#domain/decision/judges-customer.ts'
import { eraseDecision, erasePart, eraseSession, eraseStep } from '#domain/session/erase-texts.ts'
import type { HouseEvent } from '#domain/session/house-event.ts'
import type { Session } from '#domain/session/session.ts'
import { isOpenStep, type Step } from '#domain/steps/step.ts'
import type { LookRequest, Looks, PendingTrigger } from '#ports/connection/inbox.ts'
import type { Jobs } from '#ports/jobs.ts'
import type {
  ConversationChange,
  ConversationRecord,
  OpenConversations,
  TurnRecords,
} from '#ports/conversations/turn-records.ts'

type Stored = {
  session: Session | undefined
  parts: Map<string, { part: Part; earlier: Part[] }>
  decisions: Decision[]
  unsettled: Decision | undefined
  steps: Step[]
  houseEvents: HouseEvent[]
  triggers: PendingTrigger[]
  requests: (LookRequest & { id: string })[]
  fingerprint: string | undefined
  lastSeenPartId: string | undefined
  trouble: { count: number; since: Date | undefined }
}

/** Turn records in memory; `commits` keeps every change as it was asked for. */
export class MemoryTurnRecords implements TurnRecords, Looks, OpenConversations {
  readonly commits: { key: ConversationKey; change: ConversationChange }[] = []
  readonly #conversations = new Map<string, { key: ConversationKey; stored: Stored }>()
  readonly #numbers = new Map<string, number>()
  readonly #jobs: Pick<Jobs, 'look'> | undefined
  #requestCount = 0

  constructor(jobs?: Pick<Jobs, 'look'>) {
    this.#jobs = jobs
  }

  /** A stored delivery that waits for the conversation's next look. */
  addTrigger(key: ConversationKey, trigger: PendingTrigger): void {
    this.#stored(key).triggers.push(structuredClone(trigger))
  }

  /** Every decision that is shown, in the order of their writing. */
  decisions(key: ConversationKey): Decision[] {
    return structuredClone(this.#stored(key).decisions)
  }

  /** Earlier texts of a part, oldest first. */
  earlierVersions(key: ConversationKey, partId: string): Part[] {
    return structuredClone(this.#stored(key).parts.get(partId)?.earlier ?? [])
  }

  async load(key: ConversationKey): Promise<ConversationRecord> {
    const stored = this.#stored(key)
    const judged = stored.decisions.flatMap(({ id, trigger, outcome, reason, createdAt }) =>
      trigger.partId
        ? [{ partId: trigger.partId, decisionId: id, outcome, reason, at: createdAt }]
        : [],
    )
    const presetMarks = stored.decisions.flatMap(({ details, createdAt, trigger }) =>
      details.presetTrigger
        ? [
            {
              reason: details.presetTrigger,
              at: createdAt,
              ...(trigger.partId && { partId: trigger.partId }),
            },
          ]
        : [],
    )
    return structuredClone({
      session: stored.session,
      parts: [...stored.parts.values()].map(({ part }) => part).sort(byIntercomOrder),
      judged,
      steps: stored.steps,
      unsettled: stored.unsettled,
      houseEvents: stored.houseEvents,
      presetMarks,
      triggers: stored.triggers,
      requests: stored.requests,
      fingerprint: stored.fingerprint,
      lastSeenPartId: stored.lastSeenPartId,
      troubleCount: stored.trouble.count,
      troubleSince: stored.trouble.since,
    })
  }

  async commit(key: ConversationKey, asked: ConversationChange): Promise<void> {
    const change = structuredClone(asked)
    const stored = this.#stored(key)
    refuseForeign(key, change)
    refuseHomeless(stored, change)
    this.commits.push({ key, change })
    if (change.session) stored.session = this.#numbered(key, change.session, stored.session)
    const { teammateAssigneeId } = change
    if (teammateAssigneeId && stored.session) Object.assign(stored.session, { teammateAssigneeId })
    for (const part of change.parts ?? []) writePart(stored, part)
    if (change.eraseTexts) eraseTexts(stored)
    writeDecisions(stored, change)
    for (const step of change.steps ?? []) writeStep(stored, step)
    settleWork(stored, change)
  }

  async updateStep(key: ConversationKey, step: Step, made?: Part): Promise<void> {
    const stored = this.#stored(key)
    writeStep(stored, structuredClone(step))
    if (made && stored.session) writePart(stored, structuredClone(made))
  }

  async request(request: LookRequest): Promise<void> {
    this.#requestCount += 1
    const id = String(this.#requestCount)
    this.#stored(request.key).requests.push(structuredClone({ ...request, id }))
    await this.#jobs?.look(request.key, request.requestedAt)
  }

  async listWaiting(
    organizationId: string,
    reasons: readonly Reason[],
  ): Promise<ConversationKey[]> {
    const own = [...this.#conversations.values()].filter(
      ({ key }) => key.organizationId === organizationId,
    )
    return own
      .filter(({ stored: { session, decisions } }) => {
        if (session && session.status !== 'open') return false
        const judging = decisions.filter(({ reason }) => judgesCustomer(reason)).at(-1)
        return (
          session?.waitingSince !== undefined ||
          (judging?.outcome === 'skipped' && reasons.includes(judging.reason))
        )
      })
      .toSorted((one, other) => waitingMs(other.stored) - waitingMs(one.stored))
      .map(({ key }) => key)
  }

  #numbered(key: ConversationKey, session: Session, known: Session | undefined): Session {
    if (known && known.id !== session.id)
      throw new Error('A conversation has one session; its id never changes.')
    if (known) return { ...session, number: known.number }
    const number = (this.#numbers.get(key.organizationId) ?? 0) + 1
    this.#numbers.set(key.organizationId, number)
    return { ...session, number }
  }

  #stored(key: ConversationKey): Stored {
    const id = JSON.stringify([key.organizationId, key.workspaceId, key.conversationId])
    const known = this.#conversations.get(id)
    if (known) return known.stored
    const stored: Stored = {
      session: undefined,
      parts: new Map(),
      decisions: [],
      unsettled: undefined,
      steps: [],
      houseEvents: [],
      triggers: [],
      requests: [],
      fingerprint: undefined,
      lastSeenPartId: undefined,
      trouble: { count: 0, since: undefined },
    }
    this.#conversations.set(id, { key: { ...key }, stored })
    return stored
  }
}

function refuseForeign(key: ConversationKey, change: ConversationChange): void {
  const owners = [
    change.session?.key,
    change.unsettled?.key,
    change.settle?.key,
    ...(change.decisions ?? []).map((decision) => decision.key),
  ]
  for (const owner of owners)
    if (
      owner &&
      (owner.organizationId !== key.organizationId ||
        owner.workspaceId !== key.workspaceId ||
        owner.conversationId !== key.conversationId)
    )
      throw new Error('The change belongs to another conversation.')
}

function refuseHomeless(stored: Stored, change: ConversationChange): void {
  if (change.parts?.length && !(change.session ?? stored.session))
    throw new Error('Parts are kept only where there is a session.')
}

function writePart(stored: Stored, part: Part): void {
  const known = stored.parts.get(part.id)
  if (!known) {
    stored.parts.set(part.id, { part: part.isRedacted ? erasePart(part) : part, earlier: [] })
    return
  }
  if (known.part.isRedacted) return
  if (part.isRedacted) stored.parts.set(part.id, { part: erasePart(part), earlier: [] })
  else if (part.html !== known.part.html || part.text !== known.part.text)
    stored.parts.set(part.id, { part, earlier: [...known.earlier, known.part] })
  else known.part = part
}

function writeDecisions(stored: Stored, change: ConversationChange): void {
  const known = new Set(stored.decisions.map(({ id }) => id))
  stored.decisions.push(...(change.decisions ?? []).filter(({ id }) => !known.has(id)))
  if (change.unsettled) stored.unsettled = change.unsettled
  if (!change.settle) return
  stored.unsettled = undefined
  if (!known.has(change.settle.id)) stored.decisions.push(change.settle)
}

function settleWork(stored: Stored, change: ConversationChange): void {
  const triggerIds = new Set(change.workedTriggerIds)
  const requestIds = new Set(change.workedRequestIds)
  stored.houseEvents.push(...(change.houseEvents ?? []))
  stored.triggers = stored.triggers.filter(({ deliveryId }) => !triggerIds.has(deliveryId))
  stored.requests = stored.requests.filter(({ id }) => !requestIds.has(id))
  stored.fingerprint = change.fingerprint ?? stored.fingerprint
  stored.lastSeenPartId = change.lastSeenPartId ?? stored.lastSeenPartId
  stored.trouble = change.trouble ?? stored.trouble
}

function writeStep(stored: Stored, step: Step): void {
  const place = stored.steps.findIndex(({ id }) => id === step.id)
  const { endedAt = stored.steps[place]?.endedAt ?? new Date(), ...rest } = step
  const kept = isOpenStep(step) ? rest : { ...rest, endedAt }
  if (place < 0) stored.steps.push(kept)
  else stored.steps[place] = kept
}

function eraseTexts(stored: Stored): void {
  stored.session = stored.session && eraseSession(stored.session)
  for (const [id, { part }] of stored.parts)
    stored.parts.set(id, { part: erasePart(part), earlier: [] })
  stored.decisions = stored.decisions.map(eraseDecision)
  stored.unsettled = stored.unsettled && eraseDecision(stored.unsettled)
  stored.steps = stored.steps.map(eraseStep)
  stored.requests = stored.requests.map(({ comment: _comment, ...request }) => request)
}

/** The opening message first, then by time; Intercom's ids rise, so they order what one second holds. */
function byIntercomOrder(left: Part, right: Part): number {
  return (
    Number(left.kind !== 'source') - Number(right.kind !== 'source') ||
    left.createdAt.getTime() - right.createdAt.getTime() ||
    left.id.length - right.id.length ||
    (left.id < right.id ? -1 : 1)
  )
}

function waitingMs({ session, decisions }: Stored): number {
  return (session?.waitingSince ?? decisions.at(-1)?.createdAt ?? new Date(0)).getTime()
}
