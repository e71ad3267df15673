import { answer, answersBody, engines, type Question } from '#api-contract/answers.ts'
import type { Clock } from '#ports/clock.ts'
import type { Answerer } from '#ports/conversations/answerer.ts'
import type { KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'
import type { DraftedDocument, KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { Caller } from '#ports/people/people.ts'
import { explain } from '#domain/decision/explain.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import { tryAnswer, type TryAnswerPorts } from '#use-cases/conversations/answer/try-answer.ts'
import type { Prices } from '../../reports/wire-usage.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { findDraftedDocument } from './drafted-document.ts'
import { toWireCitation, toWireDetails } from '../conversations/wire-decision.ts'
import { invalid } from '../../api-error.ts'
import { toSnake } from '../wire-words.ts'

/** `answerer` is the engine that answers conversations, `engines` every one that is set up. [A4] */
export type AnswersPorts = TryAnswerPorts & {
  engines: readonly Answerer[]
  /** The same engines, as if a draft were published. [A4] */
  enginesWith(draft: DraftedDocument): readonly Answerer[]
  knowledge: Pick<KnowledgeStore, 'findDocument'>
  knowledgeDesk: Pick<KnowledgeDesk, 'findDraft'>
  clock: Clock
  prices: Prices | undefined
}

const longestAnswerMs = 60_000

export function answersEndpoint(ports: AnswersPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/answers',
    area: 'conversations',
    summary: 'What the AI would answer; posts nothing',
    mayCall: 'everybody',
    body: answersBody,
    success: { status: 200, schema: answer },
    run: async ({ caller, body }) => {
      const answerer = await findAnswerer(ports, caller, body)
      const tried = await tryAnswer(
        { ...ports, answerer },
        {
          organizationId: caller.organizationId,
          messages: body.messages,
          channel: body.channel ?? 'web',
          ...(body.contact && { contact: toContact(body.contact) }),
          ...(body.at && { at: body.at }),
        },
        AbortSignal.timeout(longestAnswerMs),
      )
      return {
        outcome: toSnake(tried.outcome),
        body: tried.html ?? null,
        citations: tried.citations.map(toWireCitation),
        reason: toSnake(tried.reason),
        explanation: explain(tried.outcome, tried.reason),
        language: tried.language,
        sentiment: tried.sentiment,
        details: toWireDetails(tried.details),
        engine: answerer.engine,
        steps: tried.steps.map(({ kind, target }) => ({
          kind: toSnake(kind),
          target: target ?? null,
        })),
      }
    },
  })
}

/** [A4] Which engines can be asked, the one that answers conversations first. */
export function enginesEndpoint({ answerer, engines: all, prices }: AnswersPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/answers/engines',
    area: 'conversations',
    summary: 'Engines that can be asked',
    mayCall: 'everybody',
    success: { status: 200, schema: engines },
    run: async () => ({
      items: [answerer, ...all.filter(({ engine }) => engine !== answerer.engine)].map(
        ({ engine }) => ({
          engine,
          in_use: engine === answerer.engine,
          prices: engine === 'model' && prices ? toWirePrices(prices) : null,
        }),
      ),
    }),
  })
}

function toWirePrices({ inputPerMillion, outputPerMillion }: Prices) {
  return { input_per_million: inputPerMillion, output_per_million: outputPerMillion }
}

async function findAnswerer(ports: AnswersPorts, caller: Caller, body: Question) {
  const published = findEngine(ports, body.engine)
  if (body.draft_of === undefined) return published
  const engines = ports.enginesWith(await findDraftedDocument(ports, caller, body.draft_of))
  return engines.find(({ engine }) => engine === published.engine) ?? published
}

function findEngine(
  { answerer, engines: all }: Pick<AnswersPorts, 'answerer' | 'engines'>,
  wanted: Question['engine'],
): Answerer {
  if (wanted === undefined || wanted === answerer.engine) return answerer
  const other = all.find(({ engine }) => engine === wanted)
  if (other !== undefined) return other
  throw invalid(
    'engine',
    `The ${wanted === 'model' ? 'model' : 'built-in'} engine is not set up.`,
    'Set AI_PROVIDER, AI_MODEL and what the provider needs, then start again.',
  )
}

function toContact(contact: NonNullable<Question['contact']>): ContactProfile {
  return {
    id: contact.id ?? 'unknown',
    role: contact.role ?? 'lead',
    isVerified: contact.verified ?? false,
    ...(contact.name && { name: contact.name }),
    ...(contact.email && { email: contact.email }),
    customAttributes: contact.custom_attributes ?? {},
    companies: (contact.companies ?? []).map(({ id, name, custom_attributes: attributes }) => ({
      id,
      name,
      customAttributes: attributes,
    })),
  }
}
