import type { Conversation, Part } from '#domain/conversation/conversation.ts'
import type { Decision, HandoffReason, Reason } from '#domain/decision/decision.ts'
import type { HouseEvent } from '#domain/session/house-event.ts'
import { nextSession, type SessionEffects } from '#domain/session/next-session.ts'
import type { Session } from '#domain/session/session.ts'
import { readSituation } from '#domain/session/situation.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import { defaultSettings } from '#domain/settings/settings.ts'
import type { Step, StepKind } from '#domain/steps/step.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { aConversation } from './gate-question.ts'
import { aDecision, aPart, aStep, nextId } from './records.ts'

const storyConnection: LiveConnection = {
  id: 'connection',
  organizationId: 'org',
  status: 'connected',
  webhookKey: 'key',
  workspace: { id: 'ws1', name: 'Acme', region: 'EU', hasIdentityVerification: false },
  aiTeammate: { id: 'ai', name: 'AI', hasInboxSeat: true },
  pastAiTeammateIds: [],
  hasClientSecret: false,
  startedAt: new Date(0),
  settings: defaultSettings,
  settingsVersion: 1,
  webhookTopics: {},
}

const authors = {
  contact: { kind: 'contact', id: 'c1', isAiAnswer: false },
  person: { kind: 'teammate', id: 'tm1', isAiAnswer: false },
  ai: { kind: 'teammate', id: 'ai', isAiAnswer: false },
  bot: { kind: 'bot', id: 'b1', isAiAnswer: false },
} as const

type Who = keyof typeof authors

type Beginning = {
  organizationId: string
  at: Date
  channel: 'web' | 'email'
  language: string
  sentiment: 'angry' | 'neutral' | 'happy'
}

/** A conversation that is told event by event; each look of it is stored as a live one would be. */
export class Story {
  readonly #records: Pick<TurnRecords, 'commit' | 'load'>
  readonly #beginning: Beginning
  readonly #id = nextId()
  readonly #parts: Part[] = []
  readonly #steps: Step[] = []
  readonly #decisions: Decision[] = []
  readonly #events: HouseEvent[] = []
  readonly #sessionId = nextId()
  #session: Session | undefined
  #nowMs: number
  #state: Conversation['state'] = 'open'
  #assignee: string | undefined
  #rating: number | undefined

  constructor(records: Pick<TurnRecords, 'commit' | 'load'>, beginning: Beginning) {
    this.#records = records
    this.#beginning = beginning
    this.#nowMs = beginning.at.getTime()
  }

  get key() {
    const { organizationId } = this.#beginning
    return { organizationId, workspaceId: 'ws1', conversationId: this.#id }
  }

  wait(seconds: number): this {
    this.#nowMs += seconds * 1000
    return this
  }

  async asks(text = 'How long does a parcel to Norway take?'): Promise<this> {
    this.#state = 'open'
    this.#add('contact', this.#parts.length === 0 ? 'source' : 'comment', text)
    return this.#look()
  }

  async aiReplies(reason: Reason = 'answered'): Promise<this> {
    const decision = this.#decide('replied', reason)
    this.#act('reply', decision.id, { part: this.#add('ai', 'comment', 'It takes three days.') })
    const isAnswered = reason === 'answered'
    return this.#look({ repliedAt: this.#now, isAnswered })
  }

  /** The customer says that it is solved, and the AI closes. */
  async isConfirmed(): Promise<this> {
    this.#add('contact', 'comment', 'That solved it, thank you!')
    const decision = this.#decide('resolved', 'customer-confirmed')
    const confirmedAt = this.#now
    this.wait(2).#act('close', decision.id, { part: this.#add('ai', 'close', '') })
    this.#state = 'closed'
    return this.#look({ confirmedAt })
  }

  async aiHandsOff(reason: HandoffReason, team?: string): Promise<this> {
    const decision = this.#decide('handed-off', reason)
    const at = this.#now
    this.#act('handoff-line', decision.id, {
      part: this.#add('ai', 'comment', 'A colleague will answer.'),
    })
    this.#act('handoff-note', decision.id, { part: this.#add('ai', 'note', 'Summary') })
    const kind = team === undefined ? 'unassign' : 'assign-team'
    this.#act(kind, decision.id, {
      part: this.#add('ai', 'assignment', ''),
      ...(team !== undefined && { assigneeId: team }),
    })
    this.#events.push({ kind: 'handed-off', at, afterPartId: this.#parts.at(-4)?.id ?? '' })
    const { sentiment, language } = this.#beginning
    const handoff = { reason, summary: 'asks', sentiment, language, at }
    return this.#look({ handedOffAt: at, handoff, summary: 'asks' })
  }

  async personReplies(): Promise<this> {
    this.#assignee = 'tm1'
    this.#add('person', 'comment', 'Let me see.')
    return this.#look()
  }

  async isNoted(): Promise<this> {
    this.#add('person', 'note', 'Who takes this?')
    return this.#look()
  }

  async closes(who: 'person' | 'bot'): Promise<this> {
    this.#add(who, 'close', '')
    this.#state = 'closed'
    return this.#look()
  }

  async isRated(score: number): Promise<this> {
    this.#rating = score
    return this.#look()
  }

  /** Everything once more, as a repeated delivery would bring it. */
  async again(): Promise<this> {
    this.#session = (await this.#records.load(this.key)).session
    return this.#look()
  }

  async isErased(): Promise<this> {
    await this.#records.commit(this.key, { eraseTexts: true })
    return this
  }

  get #now(): Date {
    return new Date(this.#nowMs)
  }

  #add(who: Who, kind: string, text: string): Part {
    const at = this.#now
    const part = aPart({
      kind,
      author: authors[who],
      text,
      html: text,
      createdAt: at,
      updatedAt: at,
    })
    this.#parts.push(part)
    return part
  }

  #decide(outcome: Decision['outcome'], reason: Reason): Decision {
    const asked = this.#parts.findLast(({ author }) => author.kind === 'contact')
    const decision = aDecision(this.key, {
      sessionId: this.#sessionId,
      trigger: { by: 'webhook', ...(asked && { partId: asked.id }) },
      outcome,
      reason,
      details: { usage: { inputTokens: 1_000, outputTokens: 100 } },
      createdAt: this.#now,
    })
    this.#decisions.push(decision)
    return decision
  }

  #act(kind: StepKind, decisionId: string, made: { part: Part; assigneeId?: string }): void {
    const { part, assigneeId } = made
    const content = assigneeId === undefined ? { html: part.html } : { assigneeId }
    const done = { state: 'done' as const, attemptCount: 1, partId: part.id }
    this.#steps.push(aStep(decisionId, { kind, content, ...done }))
  }

  async #look(effects: SessionEffects = {}): Promise<this> {
    const { at, channel, language, sentiment } = this.#beginning
    const conversation = aConversation({
      id: this.#id,
      createdAt: at,
      updatedAt: this.#now,
      state: this.#state,
      channel: { kind: channel, intercomName: channel },
      parts: [...this.#parts],
      ...(this.#assignee !== undefined && { teammateAssigneeId: this.#assignee }),
      ...(this.#rating !== undefined && { rating: { score: this.#rating, createdAt: this.#now } }),
    })
    const judged = this.#decisions.map(({ trigger }) => ({ partId: trigger.partId ?? '' }))
    const stored = { session: this.#session, parts: [], judged }
    const records = { steps: this.#steps, houseEvents: this.#events }
    const situation = readSituation(storyConnection, { ...stored, ...records }, conversation)
    this.#session = nextSession(this.#session, situation, {
      id: this.#sessionId,
      key: this.key,
      now: this.#now,
      effects: { language, sentiment, ...effects },
    })
    await this.#records.commit(this.key, {
      session: this.#session,
      parts: this.#parts,
      decisions: this.#decisions,
      steps: this.#steps,
    })
    return this
  }
}
