import type { Audience } from '#domain/knowledge/document.ts'
import type {
  Contradiction,
  RetrievalFacts,
  SupportedSentence,
} from '#domain/knowledge/drafted-answer.ts'
import type { ContactProfile } from '#domain/session/session.ts'

export type TranscriptRole = 'customer' | 'teammate' | 'assistant' | 'bot' | 'note'

export type TranscriptEntry = {
  role: TranscriptRole
  text: string
  at?: Date
  images: TranscriptImage[]
  /** `[attachment: name, MIME type, size]` lines, where forwarded. [F2] */
  attachments: string[]
}

/** A stored image that a seeing model may get; `fileKey` is undefined when the download failed. [F1] */
export type TranscriptImage = { fileKey: string | undefined; contentType: string }

/** Customer text, profile and attributes are data, never instructions. [A1] */
export type AnswerTask = {
  organizationId: string
  transcript: TranscriptEntry[]
  /** The customer's messages that wait for an answer, oldest first. */
  openTexts: string[]
  /** ISO 639-1. [A5] */
  language: string
  channel: 'web' | 'email' | 'other'
  /** Which passages may be used: public only for a reply. [A3] */
  audiences: readonly Audience[]
  contact?: ContactProfile
  conversationAttributes: Record<string, unknown>
  guidance: string
  /** Topics that are left to people, in plain language; an engine that understands them hands off. [G16] */
  excludedTopics?: readonly string[]
}

export type EngineUsage = { inputTokens: number; outputTokens: number }

/** What an engine proposes; the rules outside it decide what becomes of it. */
export type EngineAnswer = { usage?: EngineUsage } & (
  | { kind: 'answer'; sentences: SupportedSentence[]; retrieval: RetrievalFacts }
  | {
      kind: 'no-answer'
      contradiction?: Contradiction
      retrieval: RetrievalFacts
    }
  | {
      kind: 'hand-off'
      reason:
        | 'customer-requested'
        | 'frustration'
        | 'insufficient-tools'
        | 'instructed'
        | 'insufficient-knowledge'
        | 'topic-excluded'
      summary: string
      retrieval: RetrievalFacts
    }
  | { kind: 'resolve'; retrieval: RetrievalFacts }
  | { kind: 'unavailable'; problem: string; retrieval?: RetrievalFacts }
)

/** The engine behind the product: built-in or a model. [A4] */
export interface Answerer {
  readonly engine: 'builtin' | 'model'
  /** Never throws for trouble of its own: that is `unavailable`. At most 45 s, also when nothing answers. */
  answer(task: AnswerTask, signal: AbortSignal): Promise<EngineAnswer>
}

/** Tells languages apart. [A5] */
export interface LanguageDetector {
  /**
   * ISO 639-1 of the conversation, the oldest message first; `en` when nothing tells. A `known` language stands until a
   * longer message clearly has another.
   */
  detect(texts: readonly string[], expected: readonly string[], known?: string): string
}
