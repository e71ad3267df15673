import { answerByRule } from '#domain/answering/answer-by-rule.ts'
import { readOpenMessages, type OpenMessage } from '#domain/answering/read-open-messages.ts'
import type { AnswerPurpose, Situation } from '#domain/answering/situation.ts'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { Audience } from '#domain/knowledge/document.ts'
import { matchExcludedTopic } from '#domain/reading/match-excluded-topic.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type {
  Answerer,
  EngineAnswer,
  LanguageDetector,
  TranscriptEntry,
  TranscriptRole,
} from '#ports/conversations/answerer.ts'
import { judgeProposal } from './judge-proposal.ts'

export type WriteAnswerPorts = { answerer: Answerer; languages: LanguageDetector }

export type WriteAnswerInput = {
  organizationId: string
  /** The whole thread, oldest first, with the open messages at its end. */
  transcript: TranscriptEntry[]
  /** The customer's unanswered messages, oldest first. */
  openMessages: OpenMessage[]
  channel: 'web' | 'email' | 'other'
  contact?: ContactProfile
  conversationAttributes: Record<string, unknown>
  purpose: AnswerPurpose
  settings: Settings
  /** Triggers that the preset has counted since the AI was given the conversation. [H1] */
  presetCount: number
  /** Failed answers before the open messages, since the AI was given the conversation. [H1] */
  rejectedCount: number
  isFirstAiMessage: boolean
  /** The conversation's language so far. [A5] */
  rememberedLanguage?: string
  /** Languages of the documents and of recent conversations. */
  expectedLanguages: string[]
  spendLimitReached?: boolean
  tooManyReplies?: boolean
}

/**
 * Writes what would be posted, and posts nothing: rules first, then the engine, then the guards that
 * no engine can switch off. Throws the signal's reason when the turn is cancelled, else nothing.
 */
export async function writeAnswer(
  ports: WriteAnswerPorts,
  input: WriteAnswerInput,
  signal: AbortSignal,
): Promise<WrittenAnswer> {
  const situation = toSituation(ports, input)
  const ruled = answerByRule(situation, findTopic(input))
  if (ruled) return ruled
  const proposed = await askEngine(ports.answerer, { situation, input }, signal)
  signal.throwIfAborted()
  return judgeProposal(proposed, situation, {
    audiences: audiencesFor(input.purpose),
    customerTexts: textsBy('customer', input),
    ownTexts: textsBy('assistant', input),
  })
}

function toSituation(ports: WriteAnswerPorts, input: WriteAnswerInput): Situation {
  const reading = readOpenMessages(input.openMessages, input.channel)
  const language = tellLanguage(ports.languages, input)
  const { sentiment, evidence } = reading
  return {
    purpose: input.purpose,
    reading,
    language,
    openTexts: input.openMessages.map(({ text }) => text),
    subject: input.openMessages.find(({ subject }) => subject)?.subject,
    settings: input.settings,
    presetCount: input.presetCount,
    rejectedCount: input.rejectedCount,
    isFirstAiMessage: input.isFirstAiMessage,
    isSpendLimitReached: input.spendLimitReached ?? false,
    isReplyLimitReached: input.tooManyReplies ?? false,
    details: { language, sentiment, evidence, engine: ports.answerer.engine },
  }
}

/** [A5] Messages of three words or fewer never change the conversation's language. */
function tellLanguage(languages: LanguageDetector, input: WriteAnswerInput): string {
  const open = input.openMessages.map(({ text }) => text)
  const isShort = open.every((text) => text.trim().split(/\s+/u).length <= 3)
  if (isShort && input.rememberedLanguage) return input.rememberedLanguage
  const earlier = textsBy('customer', input).filter((text) => !open.includes(text))
  return languages.detect([...earlier, ...open], input.expectedLanguages)
}

function textsBy(author: TranscriptRole, { transcript }: WriteAnswerInput): string[] {
  return transcript.filter(({ role }) => role === author).map(({ text }) => text)
}

/** [A3] */
function audiencesFor(purpose: AnswerPurpose): Audience[] {
  return purpose === 'draft' ? ['public', 'internal'] : ['public']
}

/** [G16, G18] */
function excludedTopics({ purpose, settings }: WriteAnswerInput): string[] {
  return purpose === 'draft' ? settings.assistExcludedTopics : settings.excludedTopics
}

function findTopic(input: WriteAnswerInput): string | undefined {
  const words = input.openMessages.flatMap(({ subject, text }) => [subject ?? '', text])
  return matchExcludedTopic(words.join('\n'), excludedTopics(input))
}

type Turn = { situation: Situation; input: WriteAnswerInput }

async function askEngine(
  answerer: Answerer,
  { situation, input }: Turn,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  try {
    return await answerer.answer(
      {
        organizationId: input.organizationId,
        transcript: input.transcript,
        openTexts: [...situation.openTexts],
        language: situation.language,
        channel: input.channel,
        audiences: audiencesFor(input.purpose),
        ...(input.contact && { contact: input.contact }),
        conversationAttributes: input.conversationAttributes,
        guidance: input.settings.guidance,
        excludedTopics: excludedTopics(input),
      },
      signal,
    )
  } catch (error) {
    return { kind: 'unavailable', problem: error instanceof Error ? error.message : String(error) }
  }
}
