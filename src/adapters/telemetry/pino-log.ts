import { pino, type DestinationStream, type Logger } from 'pino'
import type { Log, LogFields } from '#ports/telemetry.ts'
import { prettyLines } from './pretty-lines.ts'
import { redact } from './redact.ts'

export type LogSettings = {
  level: string
  format: 'json' | 'pretty'
  /** Standard error when absent: standard output belongs to results. */
  destination?: DestinationStream
}

const GATHERED_BYTES = 4_096
const GATHERED_MS = 50

/** Structured logs, one line each, without secrets. */
export class PinoLog implements Log {
  readonly #logger: Logger

  constructor({ level, format, destination }: LogSettings) {
    const target = destination ?? gatheredLines()
    this.#logger = pino(
      { level, base: null, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime },
      format === 'pretty' ? prettyLines(target) : target,
    )
  }

  info(event: string, fields: LogFields = {}): void {
    this.#write('info', event, fields)
  }

  warn(event: string, fields: LogFields = {}): void {
    this.#write('warn', event, fields)
  }

  error(event: string, fields: LogFields = {}): void {
    this.#write('error', event, fields)
  }

  // Redacting costs more than writing, so what nobody reads is not redacted.
  #write(level: 'info' | 'warn' | 'error', event: string, fields: LogFields): void {
    if (this.#logger.isLevelEnabled(level)) this.#logger[level](redact(fields), event)
  }
}

/** Lines of a moment share one write; what is not written yet is written at the program's end. */
function gatheredLines(): DestinationStream {
  const target = pino.destination({ fd: 2, sync: false, minLength: GATHERED_BYTES })
  setInterval(() => target.flush(), GATHERED_MS).unref()
  process.on('exit', () => target.flushSync())
  return target
}
