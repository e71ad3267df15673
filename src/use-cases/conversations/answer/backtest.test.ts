import { expect, it } from 'vitest'
import { defaultSettings } from '#domain/settings/settings.ts'
import type { TimelineItem } from '#ports/conversations/session-queries.ts'
import { aKey, aPart, aSession } from '#test/factories/records.ts'
import { noAnswer, ScriptedAnswerer } from '#test/fakes/model/scripted-answerer.ts'
import { backtest, type BacktestPorts } from './backtest.ts'

const signal = new AbortController().signal

function said(by: 'contact' | 'teammate' | 'ai' | 'bot', text: string): TimelineItem {
  const kind = by === 'ai' ? 'teammate' : by
  const part = aPart({ text, author: { kind, id: by, isAiAnswer: false } })
  return { kind: 'message', at: part.createdAt, part, isOurs: by === 'ai', version: 1 }
}

function ports(timeline: TimelineItem[], answerer = new ScriptedAnswerer()): BacktestPorts {
  const session = aSession(aKey())
  const listed = { session, newestMessage: undefined, lastDecision: undefined, watchKinds: [] }
  return {
    answerer,
    languages: { detect: () => 'en' },
    knowledgeLanguages: { list: async () => ['en'] },
    connections: {
      getOrCreate: async (organizationId) => ({
        id: 'k',
        organizationId,
        status: 'not-connected',
        webhookKey: 'key',
        pastAiTeammateIds: [],
        hasClientSecret: false,
        settings: defaultSettings,
        settingsVersion: 1,
        webhookTopics: {},
      }),
    },
    sessions: {
      list: async () => ({ items: [listed], nextCursor: undefined }),
      listTimeline: async () => timeline,
    },
  }
}

const ask = (made: BacktestPorts, limit = 10) =>
  backtest(made, { organizationId: 'o1', limit }, signal)

it('[O2] asks each past question again and tells who answered it', async () => {
  const timeline = [
    said('contact', 'How long does shipping take?'),
    said('bot', 'One moment.'),
    said('teammate', 'Four days.'),
    said('contact', 'I want to talk to a human please'),
    said('ai', 'Of course.'),
    said('contact', 'Where is my parcel, and when does it come?'),
  ]

  const rows = await ask(ports(timeline))

  expect(rows.map(({ would, reason, did }) => [would, reason, did])).toEqual([
    ['replied', 'answered', 'people'],
    ['handed-off', 'customer-requested', 'ai'],
    ['replied', 'answered', 'nobody'],
  ])
})

it('[O2] tells where knowledge is missing, and keeps to the limit', async () => {
  const answerer = new ScriptedAnswerer()
  answerer.next = async () => noAnswer
  const timeline = [said('contact', 'Do you sell hats?'), said('teammate', 'No.')]

  const [row] = await ask(ports(timeline, answerer))

  expect(row).toMatchObject({ would: 'handed-off', reason: 'insufficient-knowledge', sources: [] })
  expect(await ask(ports([...timeline, ...timeline]), 1)).toHaveLength(1)
})
