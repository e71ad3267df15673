import type { Owner } from '#compose/commands/provision.ts'
import { runErrand } from '#compose/commands/run-errand.ts'
import { layGround } from '#compose/open-stores.ts'
import { parseConfig } from '#config/config.ts'
import { readSecrets } from '#config/secrets.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'

/** Does what `provision` does beside a running server, without a process for it; gives the API key. */
export async function provisionBeside(
  environment: Record<string, string>,
  owner: Owner,
): Promise<string> {
  const config = parseConfig(environment)
  const ground = layGround(config, readSecrets(environment, config), new MemoryLog())
  const { apiKey } = await runErrand(ground, 'provision', owner)
  return apiKey
}
