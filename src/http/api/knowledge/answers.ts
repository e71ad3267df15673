import { answer, answersBody, engines, type Question } from '#api-contract/answers.ts'
import type { Answerer } from '#ports/conversations/answerer.ts'
import { explain } from '#domain/decision/explain.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import { tryAnswer, type TryAnswerPorts } from '#use-cases/conversations/answer/try-answer.ts'
import type { Prices } from '../../reports/wire-usage.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toWireCitation, toWireDetails } from '../conversations/wire-decision.ts'
import { invalid } from '../../api-error.ts'
import { toSnake } from '../wire-words.ts'

/** `answerer` is the engine that answers conversations, `engines` every one that is set up. [A4] */
export type AnswersPorts = TryAnswerPorts & {
  engines: readonly Answerer[]
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
      const answerer = findEngine(ports, body.engine)
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

function findEngine(
  { answerer, engines: all }: AnswersPorts,
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
