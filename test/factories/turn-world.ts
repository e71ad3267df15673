import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import {
  takeTurn,
  type TakeTurnPorts,
  type TurnOutcome,
} from '#use-cases/conversations/take-turn.ts'
import { CountingIds, FakeClock } from '#test/fakes/fake-clock.ts'
import { MemoryHelpdesk } from '#test/fakes/conversations/memory-helpdesk.ts'
import { MemoryTurnRecords } from '#test/fakes/conversations/memory-turn-records.ts'
import { ScriptedPassageSearch } from '#test/fakes/knowledge/scripted-passage-search.ts'
import { ScriptedAnswerer } from '#test/fakes/model/scripted-answerer.ts'

const quickly = { settleDelayWebSeconds: 0, settleDelayEmailSeconds: 0 }

/** A whole turn with everything outside it in memory; people act through `desk`, webhooks arrive by `hear`. */
export class TurnWorld {
  readonly clock = new FakeClock()
  readonly desk = new MemoryHelpdesk(this.clock)
  readonly records = new MemoryTurnRecords()
  readonly answerer = new ScriptedAnswerer()
  readonly search = new ScriptedPassageSearch([])
  readonly alerts: string[] = []
  connection: LiveConnection
  interactions = 0
  beforeWrite: () => void = () => undefined
  afterWrite: () => void = () => undefined
  readonly key: ConversationKey = { organizationId: 'o1', workspaceId: 'ws1', conversationId: '7' }
  readonly #ids = new CountingIds()
  #deliveryCount = 0

  constructor(settings: Partial<Settings> = {}) {
    this.connection = {
      id: 'k1',
      organizationId: 'o1',
      status: 'connected',
      webhookKey: 'key',
      workspace: { id: 'ws1', name: 'Oddmoor', region: 'EU', hasIdentityVerification: true },
      aiTeammate: { id: 'ai', name: 'AI Assistant', hasInboxSeat: true },
      pastAiTeammateIds: [],
      hasClientSecret: true,
      startedAt: this.clock.now(),
      settings: { ...defaultSettings, ...quickly, ...settings },
      settingsVersion: 1,
      webhookTopics: {},
    }
  }

  get ports(): TakeTurnPorts {
    const connections = {
      getOrCreate: async () => this.connection,
      findByOrganization: async () => this.connection,
      findByWebhookKey: async () => undefined,
      listLive: async () => [this.connection],
      isWorkspaceTaken: async () => false,
    }
    const setStatus = async (_id: string, status: LiveConnection['status']) => {
      this.connection = { ...this.connection, status }
      return true
    }
    return {
      clock: this.clock,
      ids: this.#ids,
      records: this.#watchedRecords(),
      connections,
      connectionWrites: { setStatus },
      helpdesks: this.desk,
      metering: { countInteractions: async () => this.interactions },
      files: {
        fetchAndStore: async () => undefined,
        read: async () => undefined,
        deleteAll: async () => undefined,
      },
      knowledgeLanguages: { list: async () => ['en', 'de'] },
      answerer: this.answerer,
      languages: { detect: () => 'en' },
      passageSearch: this.search,
      alerts: {
        begin: async (_organizationId, alert) => void this.alerts.push(alert),
        end: async () => undefined,
      },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      decisionUrl: (sessionId, decisionId) =>
        `http://firstline.test/s/${sessionId}#d-${decisionId}`,
    }
  }

  /** The store, telling of each write before and after it. */
  #watchedRecords(): TakeTurnPorts['records'] {
    const watch = async (write: () => Promise<void>) => {
      this.beforeWrite()
      await write()
      this.afterWrite()
    }
    return {
      load: (key) => this.records.load(key),
      commit: (key, change) => watch(() => this.records.commit(key, change)),
      updateStep: (key, step, made) => watch(() => this.records.updateStep(key, step, made)),
    }
  }

  /** A customer's conversation of which nobody has told us yet. */
  start(text: string, opening: Partial<Parameters<MemoryHelpdesk['start']>[1]> = {}): Part {
    return this.desk.start(this.key.conversationId, { text, ...opening })
  }

  says(text: string): Part {
    return this.desk.add(this.key.conversationId, { text, author: { kind: 'contact', id: 'c1' } })
  }

  person(text: string, kind = 'comment'): Part {
    const author = { kind: 'teammate' as const, id: 'anna' }
    return this.desk.add(this.key.conversationId, { text, kind, author })
  }

  assigns(to: { teammate?: string; team?: string; nobody?: true }, by = 'anna'): Part {
    const assignment = to.teammate
      ? { to: 'teammate' as const, id: to.teammate }
      : to.team
        ? { to: 'team' as const, id: to.team }
        : { to: 'nobody' as const }
    const author =
      by === 'bot' ? { kind: 'bot' as const, id: 'b' } : { kind: 'teammate' as const, id: by }
    return this.desk.add(this.key.conversationId, { kind: 'assignment', author, assignment })
  }

  /** A webhook that names the part. */
  hear(part: Part, topic?: string): void {
    this.#deliveryCount += 1
    this.records.addTrigger(this.key, {
      deliveryId: String(this.#deliveryCount),
      topic: topic ?? topicOf(part),
      partIds: [part.id],
      authorKind: part.author.kind,
      channel: 'web',
      receivedAt: this.clock.now(),
    })
  }

  look(signal = new AbortController().signal): Promise<TurnOutcome> {
    return takeTurn(this.ports, this.key, signal)
  }

  /** Hears the part and looks until nothing asks for another look soon. */
  async receive(part: Part): Promise<void> {
    this.hear(part)
    await this.settle()
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const outcome = await this.look()
      if (outcome === undefined) return
      this.clock.advance(Math.max(0, outcome.again.getTime() - this.clock.now().getTime()))
    }
    throw new Error('The turn never came to rest')
  }

  get decisions(): Decision[] {
    return this.records.decisions(this.key)
  }

  /** The decision on a part, as `outcome/reason`. */
  verdictOn(part: Part): string | undefined {
    const decision = this.decisions.find(({ trigger }) => trigger.partId === part.id)
    return decision && `${decision.outcome}/${decision.reason}`
  }

  get replies(): string[] {
    return this.desk.repliesOf(this.key.conversationId)
  }

  get operations(): string[] {
    return this.desk.calls.map(({ operation }) => operation)
  }
}

function topicOf(part: Part): string {
  if (part.assignment) return 'conversation.admin.assigned'
  if (part.kind === 'close') return 'conversation.admin.closed'
  if (part.author.kind === 'contact')
    return part.kind === 'source' ? 'conversation.user.created' : 'conversation.user.replied'
  if (part.kind === 'note') return 'conversation.admin.noted'
  return part.author.kind === 'bot' ? 'conversation.operator.replied' : 'conversation.admin.replied'
}
