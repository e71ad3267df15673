import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import type { Session } from '#domain/session/session.ts'
import type { SavedScorecard } from '#domain/supervision/review.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aPart, aSession } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresDecisionQueries } from '../conversations/postgres-decision-queries.ts'
import { PostgresTurnRecords } from '../conversations/postgres-turn-records.ts'
import { PostgresReviewIntake } from './postgres-review-intake.ts'
import { PostgresReviewQueue } from './postgres-review-queue.ts'

const now = new Date()
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
/** A day of which nothing is stored, so that no sample is drawn. */
const emptyDay = '2001-01-01'

forEachDatabase((_name, open) => {
  let database: Database
  let queue: PostgresReviewQueue
  let key: ConversationKey
  beforeAll(async () => {
    database = await open()
    queue = new PostgresReviewQueue(database)
  })
  afterAll(() => database.close())
  beforeEach(() => {
    key = aKey()
  })

  async function answered(change: Partial<Session> = {}, decided: Partial<Decision> = {}) {
    const own = { ...key, conversationId: aPart().id }
    const session = aSession(own, change)
    const part = aPart({ text: 'Where is my parcel?' })
    const decision = aDecision(own, {
      sessionId: session.id,
      trigger: { by: 'webhook', partId: part.id },
      createdAt: hoursAgo(5),
      ...decided,
    })
    const commit = { session, parts: [part], decisions: [decision] }
    await new PostgresTurnRecords(database).commit(own, commit)
    return { session, decision }
  }
  const fill = (day = emptyDay) =>
    new PostgresReviewIntake(database).fill(key.organizationId, { now, day })
  const openItems = (reviewerId = 'u1', organizationId = key.organizationId) =>
    queue.list(organizationId, reviewerId, { isJudged: false, limit: 50, offset: 0 })
  const causes = async () => (await openItems()).items.map(({ cause }) => cause)
  const score = (reviewerId: string, change: Partial<SavedScorecard> = {}): SavedScorecard => ({
    reviewerId,
    reviewerName: reviewerId,
    correct: 2,
    complete: 1,
    tone: 2,
    isRightCall: true,
    savedAt: now,
    ...change,
  })

  describe('what comes in', () => {
    it('[O8] queues a low rating after an answer once, with what was asked', async () => {
      const { decision } = await answered({
        rating: 1,
        ratingRemark: 'No help',
        ratedAt: hoursAgo(4),
      })

      expect(await fill()).toBe(1)
      expect(await fill()).toBe(0)
      expect((await openItems()).items).toMatchObject([
        {
          decisionId: decision.id,
          cause: 'low-rating',
          question: 'Where is my parcel?',
          rating: 1,
          ratingRemark: 'No help',
          scoreCount: 0,
        },
      ])
    })

    it('[O8] leaves good ratings, and those that no answer came before', async () => {
      await answered({ rating: 3, ratedAt: hoursAgo(4) })
      await answered({ rating: 1, ratedAt: hoursAgo(6) })
      await answered({ rating: 1, ratedAt: hoursAgo(4) }, { outcome: 'handed-off' })

      expect(await fill()).toBe(0)
    })

    it('[O8] queues what a colleague called bad, also a silence', async () => {
      const silent = await answered({}, { outcome: 'skipped', reason: 'too-old' })
      const echo = aDecision(silent.session.key, {
        outcome: 'skipped',
        reason: 'own-message',
        createdAt: hoursAgo(4),
      })
      await new PostgresTurnRecords(database).commit(echo.key, { decisions: [echo] })
      const rated = await answered()
      const decisions = new PostgresDecisionQueries(database)
      const rate = (sessionId: string, value: 'good' | 'bad') =>
        decisions.rate(key.organizationId, sessionId, { value, by: 'Ada' })
      await rate(silent.session.id, 'bad')
      await rate(rated.session.id, 'good')

      await fill()

      const { items } = await openItems()
      expect(items).toMatchObject([{ decisionId: silent.decision.id, cause: 'bad-feedback' }])
    })

    it('[O8] draws as many of a day as asked, once', async () => {
      const createdAt = new Date('2026-11-01T12:00:00Z')
      for (let index = 0; index < 4; index += 1) await answered({}, { createdAt })
      await answered({}, { createdAt: new Date('2026-11-02T00:00:00Z') })
      await queue.changePerDay(key.organizationId, 2)

      expect(await fill('2026-11-01')).toBe(2)
      const drawn = (await openItems()).items.map(({ decisionId }) => decisionId)
      expect(await fill('2026-11-01')).toBe(0)
      expect((await openItems()).items.map(({ decisionId }) => decisionId)).toEqual(drawn)
      expect(await causes()).toEqual(['sample', 'sample'])
    })

    it('[O8] lets a weightier cause replace a lighter one, not the reverse', async () => {
      const { session } = await answered({ rating: 2, ratedAt: hoursAgo(4) })

      expect(await queue.add(key.organizationId, session.id, now)).toMatchObject({})
      expect(await causes()).toEqual(['person'])
      await fill()
      expect(await causes()).toEqual(['low-rating'])
      await queue.add(key.organizationId, session.id, now)
      expect(await causes()).toEqual(['low-rating'])
    })

    it('[O8] queues no session without an answer, nor of another organization', async () => {
      const { session } = await answered({}, { outcome: 'skipped', reason: 'too-old' })

      expect(await queue.add(key.organizationId, session.id, now)).toBe('no-answer')
      expect(await queue.add(aKey().organizationId, session.id, now)).toBeUndefined()
    })
  })

  describe('judging', () => {
    it('[O8] takes an item from the queue of who judged it only', async () => {
      const { decision, session } = await answered()
      await queue.add(key.organizationId, session.id, now)

      expect(await queue.score(key.organizationId, decision.id, score('u1'))).toBe('saved')

      expect((await openItems('u1')).items).toEqual([])
      expect((await openItems('u2')).items).toMatchObject([{ scoreCount: 1 }])
      expect(await queue.countOpen(key.organizationId, 'u2')).toBe(1)
      const judged = { isJudged: true, limit: 9, offset: 0 }
      expect((await queue.list(key.organizationId, 'u1', judged)).items).toHaveLength(1)
    })

    it('[O8] saves the scorecard of a reviewer once', async () => {
      const { decision, session } = await answered()
      await queue.add(key.organizationId, session.id, now)
      await queue.score(key.organizationId, decision.id, score('u1', { comment: 'Good' }))

      const again = await queue.score(key.organizationId, decision.id, score('u1', { tone: 0 }))

      expect(again).toBe('judged-already')
      expect((await queue.find(key.organizationId, decision.id))?.scores).toEqual([
        score('u1', { comment: 'Good' }),
      ])
    })

    it('[O8] refuses the items of another organization', async () => {
      const { decision, session } = await answered()
      await queue.add(key.organizationId, session.id, now)
      const other = aKey().organizationId

      expect(await queue.score(other, decision.id, score('u1'))).toBeUndefined()
      expect(await queue.find(other, decision.id)).toBeUndefined()
      expect((await openItems('u1', other)).items).toEqual([])
    })

    it('[O8] says where an item stands and what comes next', async () => {
      const first = await answered({ rating: 1, ratedAt: hoursAgo(4) })
      const second = await answered()
      await fill()
      await queue.add(key.organizationId, second.session.id, now)
      const place = (id: string) => queue.findPlace(key.organizationId, 'u1', id)

      expect(await place(first.decision.id)).toEqual({
        index: 0,
        openCount: 2,
        nextId: second.decision.id,
      })
      expect(await place(second.decision.id)).toMatchObject({ nextId: first.decision.id })
    })

    it('[O8] gives scores of two reviewers or more, by when they were saved', async () => {
      const shared = await answered()
      const alone = await answered()
      for (const { session } of [shared, alone])
        await queue.add(key.organizationId, session.id, now)
      await queue.score(key.organizationId, shared.decision.id, score('u1'))
      await queue.score(key.organizationId, shared.decision.id, score('u2', { tone: 1 }))
      await queue.score(key.organizationId, alone.decision.id, score('u1'))
      const list = (from: Date, to: Date) => queue.listShared(key.organizationId, { from, to })

      const inTime = await list(hoursAgo(1), hoursAgo(-1))

      expect(inTime.map(({ reviewerId, tone }) => [reviewerId, tone]).toSorted()).toEqual([
        ['u1', 2],
        ['u2', 1],
      ])
      expect(await list(hoursAgo(9), hoursAgo(8))).toEqual([])
    })

    it('[S4] forgets what reviewers wrote with the texts of the session', async () => {
      const { decision, session } = await answered()
      await queue.add(key.organizationId, session.id, now)
      await queue.score(key.organizationId, decision.id, score('u1', { comment: 'secret' }))

      await new PostgresTurnRecords(database).commit(session.key, { eraseTexts: true })

      const found = await queue.find(key.organizationId, decision.id)
      expect(JSON.stringify(found)).not.toContain('secret')
      expect(found?.scores).toHaveLength(1)
    })
  })
})
