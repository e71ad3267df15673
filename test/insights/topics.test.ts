import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresContacts } from '#adapters/postgres/conversations/postgres-contacts.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import { forEachDatabase } from '#test/databases.ts'
import { insightWorld, type InsightWorld } from '#test/factories/insight-world.ts'
import { aPart, nextId } from '#test/factories/records.ts'

const subjects = {
  password: ['I forgot my password', 'password reset link expired', 'my password is refused'],
  invoice: ['please send me the invoice', 'invoice has wrong company', 'invoice for taxes missing'],
  parcel: ['where is my parcel', 'parcel tracking stands still', 'the parcel was never delivered'],
}
type Subject = keyof typeof subjects

const names: Subject[] = ['password', 'invoice', 'parcel']
const wording = ['today', 'again', 'urgently', 'for my brother', 'since yesterday']

function question(subject: Subject, index: number): string {
  const texts = subjects[subject]
  return `${texts[index % texts.length] ?? ''} ${wording[index % wording.length] ?? ''}`
}

async function askMany(world: InsightWorld, count: number, language = 'en'): Promise<void> {
  const asked = Array.from({ length: count }, (_, index) => {
    const subject = names[index % names.length] ?? 'parcel'
    return {
      text: question(subject, index),
      language,
      sentiment: index % 9 === 0 ? 'angry' : 'neutral',
    }
  })
  await world.askAll(asked)
}

function windowOf({ clock }: InsightWorld) {
  const to = new Date(clock.now().getTime() + 60_000)
  const ago = (days: number) => new Date(to.getTime() - days * 86_400_000)
  return { from: ago(30), to, previousFrom: ago(60), weeksFrom: ago(91), timeZone: 'UTC' }
}

async function topicOf(world: InsightWorld, word: string) {
  const topics = await world.topicQueries.listTopics(world.organizationId)
  const found = topics.find(({ words }) => words.some((one) => one.includes(word)))
  if (!found) throw new Error(`no topic about ${word}`)
  return found
}

async function countOf(world: InsightWorld, topicId: string): Promise<number> {
  const figures = await world.topicQueries.countByTopic(world.organizationId, windowOf(world))
  return figures.find((one) => one.topicId === topicId)?.count ?? 0
}

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  describe('topics', () => {
    it('[I1] waits until about 200 conversations were read', async () => {
      const world = insightWorld(database)
      await askMany(world, 60)

      await world.refresh()

      expect(await world.topicQueries.listTopics(world.organizationId)).toEqual([])
      expect(await world.topicQueries.countQuestions(world.organizationId)).toBe(60)
    })

    it('[I1, I2, I6] finds topics, keeps names and merges, and forgets erased words', async () => {
      const world = insightWorld(database)
      const { organizationId, topicQueries } = world
      await askMany(world, 210)
      const first = await world.ask('password password reset', { contactId: 'erased' })

      await world.refresh()

      const password = await topicOf(world, 'password')
      const invoice = await topicOf(world, 'invoice')
      const parcel = await topicOf(world, 'parcel')
      expect(await countOf(world, invoice.id)).toBe(70)
      expect(await countOf(world, password.id)).toBe(71)
      const figures = await topicQueries.countByTopic(organizationId, windowOf(world))
      expect(figures.reduce((sum, one) => sum + one.angryCount, 0)).toBe(24)

      await topicQueries.rename(organizationId, password.id, 'Signing in')
      await topicQueries.merge(organizationId, parcel.id, invoice.id)
      expect(await countOf(world, invoice.id)).toBe(140)
      await askMany(world, 60)
      await world.refreshLater()

      expect(await topicOf(world, 'password')).toMatchObject({
        id: password.id,
        givenName: 'Signing in',
      })
      expect(await topicOf(world, 'invoice')).toMatchObject({
        id: invoice.id,
        merged: [{ id: parcel.id }],
      })
      expect(await countOf(world, invoice.id)).toBe(180)
      expect(await countOf(world, password.id)).toBe(91)
      const about = await new PostgresSessionQueries(database).count(
        organizationId,
        { topic: invoice.id },
        1000,
      )
      expect(about).toBe(180)

      await topicQueries.separate(organizationId, parcel.id)
      expect(await countOf(world, invoice.id)).toBe(90)
      const examples = await topicQueries.listExamples(organizationId, password.id, 5)
      const example = examples[0]
      expect(example?.text).toContain('password')
      await new PostgresContacts(database).eraseContact({
        ...first.key,
        contactId: 'erased',
      })
      const texts = (await topicQueries.listExamples(organizationId, password.id, 50)).map(
        ({ text }) => text,
      )
      expect(texts).not.toContain('password password reset')
      expect(await countOf(world, password.id)).toBe(91)
    })

    it('[I1] gives each language topics of its own', async () => {
      const world = insightWorld(database)
      await askMany(world, 150)
      await world.askAll(
        Array.from({ length: 60 }, (_, index) => ({
          text: index % 2 === 0 ? 'Wo bleibt meine Rechnung bitte?' : 'Mein Paket fehlt noch immer',
          language: 'de',
          sentiment: 'neutral',
        })),
      )

      await world.refresh()

      const topics = await world.topicQueries.listTopics(world.organizationId)
      const german = topics
        .filter(({ language }) => language === 'de')
        .flatMap(({ words }) => words)
      expect(german.join(' ')).toMatch(/rechnung/)
      expect(german.join(' ')).toMatch(/paket/)
      expect(topics.filter(({ language }) => language === 'en')).toHaveLength(3)
    })

    it('[I1] reads an opening in its own language, whatever came later', async () => {
      const world = insightWorld(database)
      await askMany(world, 150)
      await world.askAll(
        Array.from({ length: 60 }, (_, index) => ({
          text:
            index % 2 === 0
              ? 'Welche Grammatur hat das Papier von the letter set, und ist es fest?'
              : 'Wo ist denn das Paket mit the ink, das noch immer fehlt?',
          language: 'en',
          sentiment: 'neutral',
        })),
      )

      await world.refresh()

      const topics = await world.topicQueries.listTopics(world.organizationId)
      const german = topics.filter(({ language }) => language === 'de')
      const words = topics.flatMap((topic) => topic.words.join(' ').split(' '))
      expect(german).toHaveLength(2)
      for (const empty of ['ist', 'das', 'the']) expect(words).not.toContain(empty)
    })

    it('[I1] takes names from a model, and a person wins over it', async () => {
      const asked: string[][] = []
      const world = insightWorld(database, {
        nameTopics: async (topics) => {
          asked.push(...topics.map(({ questions }) => [...questions]))
          return topics.map(({ words }) => `About ${words[0] ?? ''}`)
        },
      })
      await askMany(world, 210)

      await world.refresh()
      await world.refreshLater()

      const topic = await topicOf(world, 'password')
      expect(topic.modelName).toMatch(/^About /)
      expect(asked).toHaveLength(3)
      expect(asked.flat().length).toBeGreaterThan(3)
    })

    it('[I1] keeps its own words while the model is down', async () => {
      const world = insightWorld(database, {
        nameTopics: async () => {
          throw new Error('no model')
        },
      })
      await askMany(world, 210)

      await world.refresh()

      expect((await topicOf(world, 'password')).modelName).toBeUndefined()
      expect((await world.insightRuns.read(world.organizationId)).finishedAt).toBeDefined()
    })

    it('[I6] refuses the topics of another organization', async () => {
      const world = insightWorld(database)
      await askMany(world, 210)
      await world.refresh()
      const { id } = await topicOf(world, 'password')
      const other = await topicOf(world, 'invoice')
      const stranger = nextId()

      expect(await world.topicQueries.listTopics(stranger)).toEqual([])
      expect(await world.topicQueries.countByTopic(stranger, windowOf(world))).toEqual([])
      expect(await world.topicQueries.listExamples(stranger, id, 5)).toEqual([])
      expect(await world.topicQueries.rename(stranger, id, 'Mine')).toBe(false)
      expect(await world.topicQueries.merge(stranger, id, other.id)).toBe(false)
      expect(await world.topicQueries.separate(stranger, id)).toBe(false)
      expect(await world.topics.list(stranger)).toEqual([])
      expect(await world.openings.listAfter(stranger, 0, 5)).toEqual([])
      expect(await world.openings.listRead(stranger, 'en', { limit: 5 })).toEqual([])
      const queries = new PostgresSessionQueries(database)
      expect(await queries.count(stranger, { topic: id }, 10)).toBe(0)
    })
  })

  describe('runs', () => {
    it('[I5] runs at most once an hour unless somebody asks', async () => {
      const world = insightWorld(database)
      await world.ask('where is my parcel')
      await world.refresh()
      await world.ask('where is my invoice')

      const { again } = await world.refresh()

      const hour = 3_600_000
      const count = () => world.topicQueries.countQuestions(world.organizationId)
      expect(again.getTime() - world.clock.now().getTime()).toBeGreaterThan(hour - 60_000)
      expect(await count()).toBe(1)
      world.clock.advance(1000)
      await world.insightRuns.save(world.organizationId, { requestedAt: world.clock.now() })
      await world.refresh()
      expect(await count()).toBe(2)
    })

    it('[I5] goes on where a run that was cut off had come to', async () => {
      const world = insightWorld(database)
      await askMany(world, 250)
      const stopped = new AbortController()
      world.clock.sleep = async () => stopped.abort(new Error('the node stops'))

      await expect(world.refresh(stopped.signal)).rejects.toThrow('the node stops')
      const cut = await world.insightRuns.read(world.organizationId)
      await world.refresh()

      expect(cut).toMatchObject({ lastNumber: 200 })
      expect(cut.finishedAt).toBeUndefined()
      expect(await world.topicQueries.countQuestions(world.organizationId)).toBe(250)
    })

    it('[I1] reads a question that came after a greeting', async () => {
      const world = insightWorld(database)
      const { key } = await world.ask('Hello')
      await world.refresh()
      const { session } = await world.records.load(key)
      if (!session) throw new Error('no session')
      world.clock.advance(60_000)
      const at = world.clock.now()
      const part = aPart({ text: 'My parcel is missing', createdAt: at })
      await world.records.commit(key, { session: { ...session, updatedAt: at }, parts: [part] })

      await world.refreshLater()

      expect(await world.topicQueries.countQuestions(world.organizationId)).toBe(1)
    })
  })
})
