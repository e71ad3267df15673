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
