import { PinoLog } from '#adapters/telemetry/pino-log.ts'
import type { Config } from '#config/config.ts'
import type { Log } from '#ports/telemetry.ts'

/** The program's log, on standard error. */
export function createLog(config: Config): Log {
  return new PinoLog(config.log)
}
