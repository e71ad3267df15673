import { createLog } from '#compose/create-log.ts'
import { type Ground, layGround } from '#compose/open-stores.ts'
import { type Config, parseConfig } from '#config/config.ts'
import { readEnvironment } from '#config/env.ts'
import { readSecrets } from '#config/secrets.ts'

/** Reads the environment; throws `ConfigError` for a wrong variable. `change` adds what the command knows itself. */
export function readGround(change: (config: Config) => Config = (config) => config): Ground {
  const environment = readEnvironment()
  const config = change(parseConfig(environment, process.stderr.isTTY))
  return layGround(config, readSecrets(environment, config), createLog(config))
}
