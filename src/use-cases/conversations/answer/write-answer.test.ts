import { describe, expect, it } from 'vitest'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import type { EngineAnswer, TranscriptEntry } from '#ports/conversations/answerer.ts'
import {
  noAnswer,
  ScriptedAnswerer,
  shippingAnswer,
  shippingRetrieval,
} from '#test/fakes/model/scripted-answerer.ts'
import { writeAnswer, type WriteAnswerInput } from './write-answer.ts'

function said(role: TranscriptEntry['role'], text: string): TranscriptEntry {
  return { role, text, images: [], attachments: [] }
}

type Rest = Partial<Omit<WriteAnswerInput, 'settings'>> & { settings?: Partial<Settings> }

function input(text: string, { settings, ...rest }: Rest = {}): WriteAnswerInput {
  return {
    organizationId: 'org',
    transcript: [said('customer', text)],
    openMessages: [{ text }],
    channel: 'web',
    conversationAttributes: {},
    purpose: 'reply',
    settings: { ...defaultSettings, ...settings },
    presetCount: 0,
    rejectedCount: 0,
    isFirstAiMessage: false,
    expectedLanguages: ['en'],
    ...rest,
  }
}

async function write(
  text: string,
  rest: Rest = {},
  engine: EngineAnswer = shippingAnswer,
): Promise<WrittenAnswer & { asked: number }> {
  const answerer = new ScriptedAnswerer()
  answerer.next = () => engine
  const languages = { detect: () => 'en' }
  const answer = await writeAnswer(
    { answerer, languages },
    input(text, rest),
    new AbortController().signal,
  )
  return { ...answer, asked: answerer.tasks.length }
}

const question = 'When does my parcel leave your workshop?'

describe('writeAnswer', () => {
  it('[A2] answers with the supported sentence and names its source', async () => {
    const answer = await write(question)

    expect(answer).toMatchObject({
      kind: 'reply',
      reason: 'answered',
      html: '<p>Parcels leave our workshop within two working days.</p><p><i>Source: <a href="https://shop.example/shipping">Shipping</a></i></p>',
      citations: [
        {
          documentId: 'd-shipping',
          passageId: 'p-shipping',
          quote: 'Parcels leave our workshop within two working days.',
        },
      ],
      language: 'en',
    })
  })

  it('[A9] says that an AI writes, once and last', async () => {
    const first = await write(question, { isFirstAiMessage: true })
    const later = await write(question)
    const silent = await write(question, {
      isFirstAiMessage: true,
      settings: { saysItIsAi: false },
    })
    const never = await write(question, { isFirstAiMessage: true, settings: { handoffPreset: 0 } })

    expect(first).toMatchObject({
      html: expect.stringMatching(/<p>[^<]*\bAI\b[^<]*person[^<]*<\/p>$/u),
    })
    expect(later).not.toMatchObject({ html: expect.stringContaining('AI') })
    expect(silent).not.toMatchObject({ html: expect.stringContaining('AI') })
    expect(never).toMatchObject({ html: expect.stringContaining('AI') })
    expect(never).not.toMatchObject({ html: expect.stringContaining('person') })
  })

  it.each([
    ['Thanks!', 'nothing-to-answer'],
    ['👍', 'nothing-to-answer'],
    ['', 'nothing-to-answer'],
  ])('[G9] stays silent on %j', async (text, reason) => {
    expect(await write(text)).toMatchObject({ kind: 'silent', reason, asked: 0 })
  })

  it('[G9] stays silent on an out-of-office message', async () => {
    const text = 'I am out of office until Monday and will reply when I am back.'

    const answer = await write(text, {
      channel: 'email',
      openMessages: [{ text, subject: 'Automatic reply: Your order', senderEmail: 'a@b.example' }],
    })

    expect(answer).toMatchObject({ kind: 'silent', reason: 'automatic-message' })
  })

  it('[G9] answers the question beside a thank-you', async () => {
    const answer = await write(question, {
      openMessages: [{ text: question }, { text: 'Thanks!' }],
    })

    expect(answer).toMatchObject({ kind: 'reply', reason: 'answered' })
  })

  it('[R3] resolves when the customer says that it is solved', async () => {
    expect(await write('That solved it, thank you!')).toMatchObject({ kind: 'resolve', asked: 0 })
  })

  it.each([['Hello!'], ['I have a question']])(
    '[A2] asks for the question after %j',
    async (text) => {
      expect(await write(text)).toMatchObject({
        kind: 'reply',
        reason: 'greeting',
        citations: [],
        asked: 0,
      })
    },
  )

  it('[A9] tells a person who asks that it is a bot', async () => {
    expect(await write('Are you a bot?')).toMatchObject({
      kind: 'reply',
      reason: 'greeting',
      text: expect.stringContaining('AI'),
    })
  })

  it('[G15] hands off at the limits, whatever the preset', async () => {
    const settings = { handoffPreset: 0 as const }

    expect(await write('Hello!', { settings, tooManyReplies: true })).toMatchObject({
      kind: 'hand-off',
      reason: 'too-many-replies',
    })
    expect(await write(question, { settings, spendLimitReached: true })).toMatchObject({
      kind: 'hand-off',
      reason: 'spend-limit',
    })
  })

  it('[G16] hands off an excluded topic', async () => {
    const answer = await write('My invoice is wrong', {
      settings: { excludedTopics: ['invoices'] },
    })

    expect(answer).toMatchObject({ kind: 'hand-off', reason: 'topic-excluded', asked: 0 })
  })
})

describe('writeAnswer with handoffs', () => {
  it('[H1] hands off when the contact asks for a person', async () => {
    expect(await write('Can I talk to a human please?')).toMatchObject({
      kind: 'hand-off',
      reason: 'customer-requested',
      presetTrigger: 'customer-requested',
      summary: 'Asks: "Can I talk to a human please?"',
      asked: 0,
    })
  })

  it('[G17] does not count a wish from before the last handoff', async () => {
    const text = 'Can I talk to a human please?'

    const answer = await write(text, { openMessages: [{ text, isSpent: true }] })

    expect(answer).toMatchObject({ kind: 'reply', reason: 'greeting' })
  })

  it.each([
    [0, 0, 'reply'],
    [0, 9, 'reply'],
    [1, 0, 'hand-off'],
    [2, 0, 'reply'],
    [2, 1, 'hand-off'],
    [3, 1, 'reply'],
    [3, 2, 'hand-off'],
  ] as const)('[H1] preset %i after %i triggers: %s', async (handoffPreset, presetCount, kind) => {
    const settings = { handoffPreset }

    const wish = await write('I want to speak to a person', { settings, presetCount })
    const missing = await write('Do you sell bicycles?', { settings, presetCount }, noAnswer)

    expect(wish).toMatchObject({ kind, presetTrigger: 'customer-requested' })
    expect(missing).toMatchObject({
      kind,
      presetTrigger: 'insufficient-knowledge',
      reason: kind === 'reply' ? 'greeting' : 'insufficient-knowledge',
      details: { presetTrigger: 'insufficient-knowledge' },
    })
  })

  it('[H1] hands off after two answers that did not help', async () => {
    const text = 'Still not working'

    expect(await write(text, { rejectedCount: 0 })).toMatchObject({
      kind: 'reply',
      reason: 'greeting',
    })
    expect(await write(text, { rejectedCount: 1 })).toMatchObject({
      kind: 'hand-off',
      reason: 'unproductive',
    })
  })

  it('[H1] does not repeat an answer that did not help', async () => {
    const text = 'Still not working. When does my parcel leave your workshop?'

    const answer = await write(text, {
      transcript: [
        said('customer', question),
        said('assistant', 'Parcels leave our workshop within two working days. Source: Shipping'),
        said('customer', text),
      ],
    })

    expect(answer).toMatchObject({ kind: 'hand-off', reason: 'insufficient-knowledge' })
  })

  it('[A4] hands off when the engine fails, whatever the preset', async () => {
    const answer = await write(
      question,
      { settings: { handoffPreset: 0 } },
      { kind: 'unavailable', problem: 'The model did not answer in time.' },
    )

    expect(answer).toMatchObject({
      kind: 'hand-off',
      reason: 'ai-unavailable',
      details: { problem: 'The model did not answer in time.' },
    })
  })

  it('[A4] hands off when the engine throws', async () => {
    const answerer = new ScriptedAnswerer()
    answerer.next = () => Promise.reject(new Error('broken'))

    const answer = await writeAnswer(
      { answerer, languages: { detect: () => 'en' } },
      input(question),
      new AbortController().signal,
    )

    expect(answer).toMatchObject({ kind: 'hand-off', reason: 'ai-unavailable' })
  })

  it('[T3] throws when the turn is cancelled meanwhile', async () => {
    const cancel = new AbortController()
    const answerer = new ScriptedAnswerer()
    answerer.next = () => {
      cancel.abort(new Error('pressed'))
      return shippingAnswer
    }

    const work = writeAnswer(
      { answerer, languages: { detect: () => 'en' } },
      input(question),
      cancel.signal,
    )

    await expect(work).rejects.toThrow('pressed')
  })

  it('[A4] takes no silence for a question that the engine calls solved', async () => {
    const engine: EngineAnswer = { kind: 'resolve', retrieval: shippingRetrieval }

    expect(await write(question, {}, engine)).toMatchObject({ kind: 'hand-off' })
    expect(await write('It works after the update, close it', {}, engine)).toMatchObject({
      kind: 'resolve',
    })
  })

  it('[A4] believes in guidance only where there is some', async () => {
    const engine: EngineAnswer = {
      kind: 'hand-off',
      reason: 'instructed',
      summary: 'Asks for a quote.',
      retrieval: shippingRetrieval,
    }

    expect(await write(question, {}, engine)).toMatchObject({ reason: 'insufficient-knowledge' })
    expect(
      await write(question, { settings: { guidance: 'Hand off quotes.' } }, engine),
    ).toMatchObject({
      reason: 'instructed',
      summary: 'Asks for a quote.',
    })
  })

  it('[A5] keeps the language over a short message', async () => {
    const answerer = new ScriptedAnswerer()
    const languages = { detect: () => 'da' }

    await writeAnswer(
      { answerer, languages },
      input('Norway too?', { rememberedLanguage: 'de' }),
      new AbortController().signal,
    )

    expect(answerer.tasks[0]?.language).toBe('de')
  })

  it('[G18] drafts from internal passages without disclosure', async () => {
    const answerer = new ScriptedAnswerer()

    const answer = await writeAnswer(
      { answerer, languages: { detect: () => 'en' } },
      input(question, { purpose: 'draft', isFirstAiMessage: true }),
      new AbortController().signal,
    )

    expect(answerer.tasks[0]?.audiences).toEqual(['public', 'internal'])
    expect(answer).toMatchObject({ kind: 'reply', reason: 'answered' })
    expect(answer).not.toMatchObject({ text: expect.stringContaining('AI') })
  })

  it('[G18] leaves no draft where none would help', async () => {
    const draft = { purpose: 'draft' as const, settings: { handoffPreset: 2 as const } }

    expect(await write('Hello!', draft)).toMatchObject({ kind: 'silent' })
    expect(await write('Do you sell bicycles?', draft, noAnswer)).toMatchObject({
      kind: 'hand-off',
    })
    expect(
      await write('My invoice?', { ...draft, settings: { assistExcludedTopics: ['invoice'] } }),
    ).toMatchObject({ kind: 'hand-off', reason: 'topic-excluded' })
  })
})
