import { provisionBeside } from '#test/provision-beside.ts'
import { dataFolder, runProgram } from './program.ts'
import { runSandbox, type SandboxProgram } from './sandbox-control.ts'
import type { Credentials } from './sign-in.ts'

export const owner: Credentials = {
  email: 'ines@oddmoor.example',
  password: 'a sentence is fine here',
}

export type ConnectedProgram = {
  url: string
  box: SandboxProgram
  /** Asks the API as the owner; anything but a good answer is an error. */
  ask<Answer>(method: string, path: string, body?: object): Promise<Answer>
  stop(): Promise<void>
}

/** The program with an organization, connected to a sandbox of its own: both as a person starts them. */
export async function runConnected(more: Record<string, string> = {}): Promise<ConnectedProgram> {
  const folder = dataFolder('filled')
  const box = await runSandbox()
  const environment = {
    DATA_DIR: folder.path,
    PORT: '0',
    SWEEP_INTERVAL_S: '1',
    INTERCOM_API_URL: box.apiUrl,
    ...more,
  }
  const running = [box.program]
  const stop = async () => {
    for (const program of running) program.signal('SIGTERM')
    await Promise.all(running.map(({ ended }) => ended))
    folder.remove()
  }
  try {
    const server = runProgram(['serve'], environment)
    running.push(server)
    const url = (await server.line(/^Listening on /)).replace('Listening on ', '')
    const key = await provisionBeside(environment, { organization: 'Oddmoor', ...owner })
    const ask = askAs(`${url}/api/v1`, key)
    const { id: workspace_id, access_token, ai_admin_id } = box.workspace
    await ask('PUT', '/integrations/intercom', { access_token, workspace_id, ai_admin_id })
    return { url, box, ask, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function askAs(api: string, key: string): ConnectedProgram['ask'] {
  return async (method, path, body) => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : answer.json()
  }
}
