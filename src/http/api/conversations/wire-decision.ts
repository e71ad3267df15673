import type { Decision as WireDecision } from '#api-contract/decisions.ts'
import type { Decision, GateFacts, GateRecord } from '#domain/decision/decision.ts'
import type { Citation, ScoredPassage } from '#domain/knowledge/document.ts'
import type { Step } from '#domain/steps/step.ts'
import type { DecisionFound } from '#ports/conversations/session-queries.ts'
import { toSnake, toSnakeNames, toTime } from '../wire-words.ts'

export function toWireDecision({ decision, steps, rating }: DecisionFound): WireDecision {
  const { id, key, sessionId, trigger, explanation, timingsMs, createdAt } = decision
  return {
    id,
    conversation_id: key.conversationId,
    session_id: sessionId ?? null,
    trigger: {
      by: trigger.by,
      topic: trigger.topic ?? null,
      part_id: trigger.partId ?? null,
    },
    outcome: toSnake(decision.outcome),
    reason: toSnake(decision.reason),
    explanation,
    gates: decision.gates.map(toGate),
    steps: steps.map(toWireStep),
    timings_ms: toSnakeNames(timingsMs) as Record<string, number>, // values stay numbers
    details: toWireDetails(decision.details),
    rating: rating
      ? {
          rating: rating.value,
          comment: rating.comment ?? null,
          by: rating.by,
          at: toTime(rating.at),
        }
      : null,
    created_at: toTime(createdAt),
  }
}

export function toWireStep(step: Step): WireDecision['steps'][number] {
  const { kind, state, partId, content } = step
  const target =
    'tagName' in content ? content.tagName : 'assigneeId' in content ? content.assigneeId : null
  return {
    kind: toSnake(kind),
    state: toSnake(state),
    ...(partId !== undefined && { intercom_part_id: partId }),
    attempt_count: step.attemptCount,
    target,
    problem: step.problem ?? null,
    ended_at: toTime(step.endedAt),
  }
}

export function toWireCitation({ documentId, title, url, quote }: Citation) {
  return { document_id: documentId, title, url: url ?? null, quote }
}

function toGate({ gate, passed, facts }: GateRecord) {
  return { gate, passed, facts: toSnakeNames(toWireFacts(facts)) }
}

/** Facts that name a member of one of the domain's unions; all others are kept as they were found. */
const unionFacts = new Set(['connection', 'delivered_as', 'given_by', 'reading', 'status'])

function toWireFacts(facts: GateFacts): GateFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      unionFacts.has(name) && typeof value === 'string' ? toSnake(value) : value,
    ]),
  )
}

export function toWireDetails(details: Decision['details']): WireDecision['details'] {
  return {
    ...toWritten(details),
    ...toRetrieved(details),
    guards: details.guards ?? [],
    second_look: (details.secondLook ?? []).map(toGate),
    evidence: details.evidence ?? [],
    problem: details.problem ?? null,
    usage: details.usage
      ? { input_tokens: details.usage.inputTokens, output_tokens: details.usage.outputTokens }
      : null,
    settings_version: details.settingsVersion ?? null,
    fetched_at: details.fetchedAt ?? null,
  }
}

function toWritten(details: Decision['details']) {
  return {
    language: details.language ?? null,
    sentiment: details.sentiment ?? null,
    engine: details.engine ?? null,
    generated: details.generated ?? null,
    citations: (details.citations ?? []).map(toWireCitation),
  }
}

function toRetrieved(details: Decision['details']) {
  return {
    passages: (details.passages ?? []).map(toWirePassage),
    confidence: details.confidence ?? null,
    bar: details.bar ?? null,
    contradiction: details.contradiction ?? null,
  }
}

function toWirePassage({ passage, score, matchedWords, missingWords }: ScoredPassage) {
  return {
    document_id: passage.documentId,
    passage_id: passage.id,
    title: passage.title,
    headings: passage.headings,
    audience: passage.audience,
    url: passage.url ?? null,
    text: passage.text,
    updated_at: toTime(passage.updatedAt),
    score,
    matched_words: matchedWords,
    missing_words: missingWords,
  }
}
