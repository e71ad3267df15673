import { answer, answersBody, type Question } from '#api-contract/conversations.ts'
import { explain } from '#domain/decision/explain.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import { tryAnswer, type TryAnswerPorts } from '#use-cases/conversations/answer/try-answer.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toWireCitation, toWireDetails } from '../conversations/wire-decision.ts'
import { toSnake } from '../wire-words.ts'

const longestAnswerMs = 60_000

export function answersEndpoint(ports: TryAnswerPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/answers',
    area: 'conversations',
    summary: 'What the AI would answer; posts nothing',
    mayCall: 'everybody',
    body: answersBody,
    success: { status: 200, schema: answer },
    run: async ({ caller, body }) => {
      const tried = await tryAnswer(
        ports,
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
      }
    },
  })
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
