import { startSandbox, type SandboxOptions } from '#sandbox/sandbox.ts'
import type { WorkspaceEntry } from '#sandbox/start-line.ts'

export type SandboxProbe = Awaited<ReturnType<typeof openSandbox>>

type RestOptions = { workspace?: WorkspaceEntry; headers?: Record<string, string> }

/** A running sandbox with both of its APIs in reach: `rest('GET /me')`, `control('POST /reset')`. */
export async function openSandbox(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ seed: 'test', ...options })
  const workspace = firstOf(sandbox.line.workspaces)
  const send = async (call: string, body: unknown, headers: Record<string, string>) => {
    const [method, path] = call.split(' ')
    const response = await fetch(`${sandbox.apiUrl}${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  }
  return {
    sandbox,
    workspace,
    contactId: firstOf(workspace.contacts).id,
    ai: workspace.ai_admin_id,
    rest: (
      call: string,
      body?: unknown,
      { workspace: of = workspace, headers }: RestOptions = {},
    ) =>
      send(call, body, {
        authorization: `Bearer ${of.access_token}`,
        'intercom-version': '2.16',
        ...headers,
      }),
    control: (call: string, body?: unknown) =>
      send(call.replace(' /', ' /_sandbox/'), body, {
        authorization: `Bearer ${sandbox.controlToken}`,
      }),
    close: () => sandbox.close(),
  }
}

// JSON.parse has the type that lets a test read whatever it expects.
function parsed(text: string) {
  return text === '' ? null : JSON.parse(text)
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined) throw new Error('The sandbox came up empty')
  return first
}
