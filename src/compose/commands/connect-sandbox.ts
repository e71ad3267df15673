import type { SandboxPages } from '#http/pages/mount-pages.ts'

/** The sandbox beside the server, as far as the server needs to know it. */
export type SandboxBeside = SandboxPages & {
  apiUrl: string
  controlToken: string
  workspace: { id: string; accessToken: string; clientSecret: string; aiTeammateId: string }
}

type Integration = { webhook_url: string; workspace: { id: string } | null }

/** Connects the sandbox as a person would: save its token, then tell it the webhook URL. */
export async function connectSandbox(
  serverUrl: string,
  apiKey: string,
  sandbox: SandboxBeside,
): Promise<void> {
  const path = `${serverUrl}/api/v1/integrations/intercom`
  const { workspace, controlToken, apiUrl } = sandbox
  const known = (await ask(['GET', path], apiKey)) as Integration // our own API's answer
  if (known.workspace && known.workspace.id !== workspace.id) await ask(['DELETE', path], apiKey)
  const saved = (await ask(['PUT', path], apiKey, {
    access_token: workspace.accessToken,
    workspace_id: workspace.id,
    ai_admin_id: workspace.aiTeammateId,
    client_secret: workspace.clientSecret,
  })) as Integration // our own API's answer
  const { pathname } = new URL(saved.webhook_url)
  const webhooks = { url: `${serverUrl}${pathname.slice(pathname.indexOf('/webhooks/'))}` }
  await ask(['PUT', `${apiUrl}/_sandbox/webhooks`], controlToken, webhooks)
}

async function ask(
  [method, url]: readonly [method: string, url: string],
  token: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await answer.text()
  if (!answer.ok)
    throw new Error(`${method} ${new URL(url).pathname} answered ${answer.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
