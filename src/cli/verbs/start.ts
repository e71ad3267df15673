import { deriveKey } from '#compose/derive-key.ts'
import type { Ground } from '#compose/open-stores.ts'
import { type Everything, startEverything } from '#compose/start-everything.ts'
import type { Config } from '#config/config.ts'
import { readEnvironment } from '#config/env.ts'
import { type Sandbox, startSandbox } from '#sandbox/sandbox.ts'
import { print, remark } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { untilStopped } from '../until-stopped.ts'

/** 2025-10-09: ids of one start lie above those of every start before. */
const idsBeginAt = 1_760_000_000
const idsPerSecond = 1_000

export const start: Command = {
  args: {},
  run: async () => {
    const ground = readGround(quietUnlessAsked)
    const sandbox = ground.config.intercom.apiUrl ? undefined : await openSandbox(ground)
    if (!sandbox) remark('INTERCOM_API_URL is set, so the sandbox is not started.')
    try {
      const everything = await startEverything(besideSandbox(ground, sandbox), toBeside(sandbox))
      tell(everything, sandbox)
      remark('Ctrl-C stops everything.')
      await untilStopped(() => everything.server.stop())
    } finally {
      await sandbox?.close()
    }
  },
}

/** What is printed should stay in sight: requests are logged only when LOG_LEVEL asks for them. */
function quietUnlessAsked(config: Config): Config {
  const isAsked = readEnvironment()['LOG_LEVEL'] !== undefined
  return isAsked ? config : { ...config, log: { ...config.log, level: 'warn' } }
}

/** On the port above the server's where it is free, so that its address stays from start to start. */
async function openSandbox({ config, secrets, clock }: Ground): Promise<Sandbox> {
  const options = {
    seed: deriveKey(secrets.appSecret, 'sandbox'),
    idOffset: (Math.floor(clock.now().getTime() / 1000) - idsBeginAt) * idsPerSecond,
    controlToken: deriveKey(secrets.appSecret, 'sandbox control'),
  }
  const { port } = config.listen
  if (port === 0 || port === 65_535) return startSandbox(options)
  return startSandbox({ ...options, port: port + 1 }).catch(() => startSandbox(options))
}

function besideSandbox(ground: Ground, sandbox: Sandbox | undefined): Ground {
  if (!sandbox) return ground
  const { intercom } = ground.config
  const fileHosts = [...intercom.fileHosts, new URL(sandbox.apiUrl).host]
  const config = { ...ground.config, intercom: { apiUrl: sandbox.apiUrl, fileHosts } }
  return { ...ground, config }
}

function toBeside(sandbox: Sandbox | undefined) {
  const [workspace] = sandbox?.line.workspaces ?? []
  if (!sandbox || !workspace) return undefined
  return {
    apiUrl: sandbox.apiUrl,
    controlToken: sandbox.controlToken,
    messengerUrl: sandbox.line.messenger_url,
    inboxUrl: sandbox.line.inbox_url,
    workspace: {
      id: workspace.id,
      accessToken: workspace.access_token,
      clientSecret: workspace.client_secret,
      aiTeammateId: workspace.ai_admin_id,
    },
  }
}

function tell({ url, owner, apiKey, question }: Everything, sandbox: Sandbox | undefined): void {
  print(`Dashboard   ${url}/`)
  if (sandbox) {
    print(`Messenger   ${sandbox.line.messenger_url}`)
    print(`Inbox       ${sandbox.line.inbox_url}`)
  }
  print(`Sign in     ${owner.email}  ${owner.password}`)
  print(`Try asking  "${question}"`)
  print(`API         ${url}/api/v1  ${apiKey}`)
}
