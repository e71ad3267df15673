import type { DecisionDetails, HandoffReason } from '../decision/decision.ts'
import { applyPreset, isRuledByPreset } from '../handoff/preset.ts'
import { summarizeRequest } from '../handoff/summarize.ts'
import { aiDisclosure } from '../phrases/ai-disclosure.ts'
import { askForDetails, whatItCanDo } from '../phrases/asking-lines.ts'
import type { MessageReading } from '../reading/message-reading.ts'
import type { Settings } from '../settings/settings.ts'
import { toReplyHtml, toReplyText } from './to-reply-html.ts'
import type { AnswerFacts, WrittenAnswer, WrittenReply } from './written-answer.ts'

/** A draft is read by teammates: it needs no disclosure and hands nothing off. */
export type AnswerPurpose = 'reply' | 'draft'

/** What the rules rest on, apart from the engine. */
export type Situation = {
  purpose: AnswerPurpose
  /** Of the open messages together. */
  reading: MessageReading
  /** ISO 639-1. [A5] */
  language: string
  openTexts: readonly string[]
  subject: string | undefined
  settings: Settings
  /** Triggers that the preset has counted since the AI was given the conversation. [H1] */
  presetCount: number
  /** Failed answers before these messages, since the AI was given the conversation. [H1] */
  rejectedCount: number
  isFirstAiMessage: boolean
  isSpendLimitReached: boolean
  isReplyLimitReached: boolean
  /** Language, sentiment, evidence and engine; what is found later is added. */
  details: DecisionDetails
}

/** A line of ours that rests on no passage. */
export function toLine(situation: Situation, line: string, closing?: string): WrittenReply {
  const { language, details } = situation
  const parts = { sentences: [line], language, closing }
  const text = toReplyText(parts)
  return {
    kind: 'reply',
    reason: 'greeting',
    html: toReplyHtml(parts),
    text,
    citations: [],
    ...common(situation),
    details: { ...details, generated: text },
  }
}

/** [A9] The closing sentence of the first public message of the AI. */
export function disclosureFor(situation: Situation): string | undefined {
  const { purpose, settings, isFirstAiMessage, language } = situation
  if (purpose === 'draft' || !settings.saysItIsAi || !isFirstAiMessage) return undefined
  return aiDisclosure(language, { canAskForPerson: settings.handoffPreset !== 0 })
}

/** [H1] Hands off, or writes the line that the preset puts in a handoff's place. */
export function toHandoff(
  situation: Situation,
  reason: HandoffReason,
  summary = summarizeRequest(situation.openTexts, situation.subject),
): WrittenAnswer {
  const { language, settings, presetCount } = situation
  if (!isRuledByPreset(reason)) return { kind: 'hand-off', reason, summary, ...common(situation) }
  const counted = { ...situation, details: { ...situation.details, presetTrigger: reason } }
  const verdict = applyPreset(settings.handoffPreset, presetCount)
  if (verdict === 'hand-off' || situation.purpose === 'draft')
    return { kind: 'hand-off', reason, summary, presetTrigger: reason, ...common(counted) }
  const line = verdict === 'ask-for-details' ? askForDetails(language) : whatItCanDo(language)
  return { ...toLine(counted, line, disclosureFor(situation)), presetTrigger: reason }
}

/** What every written answer carries. */
export function common({ language, reading, details }: Situation): AnswerFacts {
  return { language, sentiment: reading.sentiment, details }
}
