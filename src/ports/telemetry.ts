export type LogFields = Record<string, unknown>

/** Structured logs; secrets and webhook keys are redacted by the implementation. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

export type AlertName =
  'reconnect_required' | 'dead_job' | 'handoff_incomplete' | 'webhook_silent' | 'model_down'

/** [O6] Told once when it begins and once when it ends. */
export interface Alerts {
  begin(organizationId: string, alert: AlertName, detail: string): Promise<void>
  end(organizationId: string, alert: AlertName): Promise<void>
}

/** [O6] Which alerts run, known to all nodes. */
export interface AlertStates {
  /** The alert's id when it begins now; undefined when it runs already. */
  begin(organizationId: string, alert: AlertName, detail: string): Promise<string | undefined>
  /** The alert that ended now; undefined when it did not run. */
  end(organizationId: string, alert: AlertName): Promise<{ id: string; detail: string } | undefined>
  /** Where the notice of an alert's beginning or end went, how that ended, and when to send it again. */
  noteSent(
    organizationId: string,
    notice: { id: string; state: AlertState; sent: SentNotice; dueAt: Date | undefined },
  ): Promise<void>
  /**
   * Notices that are due and were neither delivered nor given up, of all organizations. Each is put off until
   * `leaseUntil`, so that no other node sends it meanwhile, and one that a killed process had in hand comes again.
   */
  takeDue(now: Date, leaseUntil: Date): Promise<DueNotice[]>
}

export type AlertState = 'began' | 'ended'

/** `tries` counts this one too. */
export type DueNotice = {
  id: string
  organizationId: string
  alert: AlertName
  state: AlertState
  detail: string
  at: Date
  tries: number
}

/** [O6] Sends what did not arrive. */
export interface AlertNotices {
  /** How many were sent, or tried. */
  sendDue(): Promise<number>
}

/** `to` is the receiver's host; `at` in ISO 8601; without a problem it arrived. */
export type SentNotice = { to: string; at: string; problem?: string }

/** An alert as it went. */
export type PastAlert = {
  id: string
  alert: AlertName
  detail: string
  since: Date
  endedAt?: Date
  beganSent?: SentNotice
  endedSent?: SentNotice
}

/** [O6] */
export interface AlertHistory {
  /** Those that run, and those that ended after `since`, the newest first. */
  listPast(organizationId: string, since: Date): Promise<PastAlert[]>
}

/** [O6] What says whether an alert holds, as it stands now. */
export type AlertFacts = {
  deadJobCount: number
  /** Customer messages that only the sweep found, since the last webhook. */
  foundBySweepCount: number
  /** Answers that failed for the engine, since the last one that did not. */
  failedAnswerCount: number
  /** Customers handed off around the running alert's beginning who still wait for people. */
  waitingHandoffCount: number
}

export interface AlertReads {
  readFacts(organizationId: string, at: { now: Date; lastWebhookAt: Date }): Promise<AlertFacts>
}

/** [O3] */
export interface RunningAlerts {
  list(organizationId: string): Promise<{ alert: AlertName; detail: string; since: Date }[]>
}

/** How a POST to the webhook URL ended, for the counters. [W1–W5] */
export type WebhookResult =
  | 'recorded'
  | 'repeated'
  | 'ignored-topic'
  | 'ping'
  | 'dropped'
  | 'other-workspace'
  | 'not-a-notification'
  | 'not-json'
  | 'bad-signature'
  | 'unknown-key'
  | 'retired'
  | 'too-large'
  | 'unavailable'

/** Counters and durations for Prometheus. */
export interface Metrics {
  countWebhook(result: WebhookResult): void
  /** A look that ended in a decision, from its start. */
  observeTurn(outcome: string, milliseconds: number): void
  observeRequest(route: string, status: number, milliseconds: number): void
}
