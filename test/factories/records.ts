import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Decision } from '#domain/decision/decision.ts'
import type { Session } from '#domain/session/session.ts'
import type { Step } from '#domain/steps/step.ts'

let count = 0

/** A fresh id in the shape of a UUID; rises with each call. */
export function nextId(): string {
  count += 1
  return `01900000-0000-7000-8000-${String(count).padStart(12, '0')}`
}

export function aKey(change: Partial<ConversationKey> = {}): ConversationKey {
  return { organizationId: nextId(), workspaceId: 'ws1', conversationId: '1001', ...change }
}

export function aSession(key: ConversationKey, change: Partial<Session> = {}): Session {
  return {
    id: nextId(),
    number: 0,
    key,
    channel: 'web',
    intercomChannel: 'messenger',
    status: 'open',
    handledBy: 'none',
    isHandedOff: false,
    isAiInteraction: false,
    isComplete: true,
    isPaused: false,
    isAssignmentOwed: false,
    tags: [],
    ledger: {},
    customAttributes: {},
    createdAt: new Date('2026-11-02T10:00:00Z'),
    updatedAt: new Date('2026-11-02T10:00:00Z'),
    ...change,
  }
}

export function aPart(change: Partial<Part> = {}): Part {
  const text = change.text ?? 'Where is my order?'
  return {
    id: nextId(),
    kind: 'comment',
    author: { kind: 'contact', id: 'c1', isAiAnswer: false },
    html: `<p>${text}</p>`,
    text,
    attachments: [],
    createdAt: new Date('2026-11-02T10:00:00Z'),
    updatedAt: new Date('2026-11-02T10:00:00Z'),
    isRedacted: false,
    ...change,
  }
}

export function aDecision(key: ConversationKey, change: Partial<Decision> = {}): Decision {
  return {
    id: nextId(),
    key,
    trigger: { by: 'webhook', topic: 'conversation.user.replied', partId: 'p1' },
    outcome: 'replied',
    reason: 'answered',
    explanation: 'Answered from one passage.',
    gates: [{ gate: 'G9', passed: true, facts: { kind: 'asks' } }],
    details: {},
    timingsMs: { read: 12 },
    createdAt: new Date('2026-11-02T10:00:05Z'),
    ...change,
  }
}

export function aStep(decisionId: string, change: Partial<Step> = {}): Step {
  return {
    id: nextId(),
    decisionId,
    position: 0,
    kind: 'reply',
    content: { html: '<p>It left yesterday.</p>' },
    state: 'intended',
    attemptCount: 0,
    ...change,
  }
}
