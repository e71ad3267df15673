import type { IntercomAccess } from '#adapters/intercom/intercom-helpdesks.ts'
import { IntercomHelpdesks } from '#adapters/intercom/intercom-helpdesks.ts'
import { startSandbox, type Sandbox } from '#sandbox/sandbox.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { MemoryRateBudget } from '#test/fakes/connection/memory-rate-budget.ts'
import type { Clock } from '#ports/clock.ts'

type LoggedCall = {
  method: string
  path: string
  operation: string | null
  body: unknown
  status: number | null
}

/** Real time, but no wait is longer than a few milliseconds. */
const hastyClock: Clock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))),
}

export type HelpdeskSandbox = Awaited<ReturnType<typeof startHelpdeskSandbox>>

/** The client and the sandbox on a loopback socket, with the sandbox's control API at hand. */
export async function startHelpdeskSandbox(timeouts = { readMs: 2_000, writeMs: 2_000 }) {
  const sandbox = await startSandbox({ seed: 'helpdesk' })
  const workspace = sandbox.line.workspaces[0]
  if (workspace === undefined) throw new Error('The sandbox has no workspace')
  const access: IntercomAccess = {
    accessToken: workspace.access_token,
    workspaceId: workspace.id,
    region: 'EU',
    aiTeammateId: workspace.ai_admin_id,
    hasIdentityVerification: true,
  }
  const log = new MemoryLog()
  const opened: IntercomHelpdesks[] = []
  const openHelpdesks = () => {
    const helpdesks = new IntercomHelpdesks({
      readAccess: async () => access,
      apiUrlOverride: sandbox.apiUrl,
      rateBudget: new MemoryRateBudget(hastyClock),
      clock: hastyClock,
      log,
      timeouts,
    })
    opened.push(helpdesks)
    return helpdesks
  }
  const control = (method: string, path: string, body?: object) =>
    callControl(sandbox, { method, path, body })
  return {
    sandbox,
    workspace,
    access,
    log,
    control,
    /** Each with a rate budget of its own. */
    open: () => openHelpdesks().open('organization-1', 'live'),
    openHelpCenter: () => openHelpdesks().openHelpCenter('organization-1'),
    requests: async () => {
      const list = (await control('GET', '/requests')) as { items: LoggedCall[] } // the log's documented shape
      return list.items
    },
    startConversation: async (fields: object = {}) => {
      const begun = { body: 'Where is my order?', channel: 'web', ...fields }
      const made = (await control('POST', '/conversations', begun)) as { id: string } // as Intercom gives it
      return made.id
    },
    close: async () => {
      for (const helpdesks of opened) await helpdesks.close()
      await sandbox.close()
    },
  }
}

async function callControl(
  sandbox: Sandbox,
  call: { method: string; path: string; body?: object | undefined },
): Promise<unknown> {
  const answer = await fetch(`${sandbox.apiUrl}/_sandbox${call.path}`, {
    method: call.method,
    headers: {
      authorization: `Bearer ${sandbox.controlToken}`,
      'content-type': 'application/json',
    },
    body: call.body === undefined ? null : JSON.stringify(call.body),
  })
  if (!answer.ok) throw new Error(`${call.method} ${call.path}: ${await answer.text()}`)
  return answer.status === 204 ? undefined : answer.json()
}
