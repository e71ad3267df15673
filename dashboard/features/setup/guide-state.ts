import type { Integration } from '#api-contract/connection.ts'

const steps = ['teammate', 'trial', 'token', 'webhook', 'knowledge', 'ask', 'open'] as const

export type StepName = (typeof steps)[number]

export type GuideState = {
  done: readonly StepName[]
  /** The first that is left; undefined when all are done. */
  current: StepName | undefined
  all: number
  documentCount: number
}

/** Which steps have turned, by what the installation knows. */
export function guideState(known: {
  integration: Integration
  documentCount: number
  hasSession: boolean
}): GuideState {
  const { integration, documentCount, hasSession } = known
  const { status, settings, webhook } = integration
  const isConnected = status !== 'not_connected'
  const isReached = webhook.reached_at !== null
  const isDone: Record<StepName, boolean> = {
    teammate: isConnected,
    trial: isConnected || settings.only_contacts.length > 0,
    token: isConnected && status !== 'reconnect_required',
    webhook: isReached,
    knowledge: documentCount > 0,
    ask: hasSession,
    open: isConnected && isReached && hasSession && settings.only_contacts.length === 0,
  }
  return {
    done: steps.filter((step) => isDone[step]),
    current: steps.find((step) => !isDone[step]),
    all: steps.length,
    documentCount,
  }
}

export function numberOf(step: StepName): number {
  return steps.indexOf(step) + 1
}
