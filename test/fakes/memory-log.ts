import type { Log, LogFields } from '#ports/telemetry.ts'

type LogLine = { level: 'info' | 'warn' | 'error'; event: string; fields: LogFields }

export class MemoryLog implements Log {
  readonly lines: LogLine[] = []

  info(event: string, fields: LogFields = {}): void {
    this.lines.push({ level: 'info', event, fields })
  }

  warn(event: string, fields: LogFields = {}): void {
    this.lines.push({ level: 'warn', event, fields })
  }

  error(event: string, fields: LogFields = {}): void {
    this.lines.push({ level: 'error', event, fields })
  }
}
