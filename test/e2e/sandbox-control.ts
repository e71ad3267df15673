import { type Program, runProgram } from './program.ts'

const controlToken = 'e2e-control'

type Workspace = {
  id: string
  access_token: string
  client_secret: string
  ai_admin_id: string
  admins: { id: string }[]
  teams: { id: string }[]
}

export type SandboxProgram = {
  program: Program
  apiUrl: string
  inboxUrl: string
  workspace: Workspace
  control<Answer>(method: string, path: string, body?: object): Promise<Answer>
}

/** The sandbox as a program of its own, and its control API. */
export async function runSandbox(): Promise<SandboxProgram> {
  const program = runProgram(['sandbox', '--json', '--control-token', controlToken], {})
  const line = JSON.parse(await program.line(/^\{/))
  return {
    program,
    apiUrl: line.api_url,
    inboxUrl: line.inbox_url,
    workspace: line.workspaces[0],
    control: async (method, path, body) => {
      const answer = await fetch(`${line.api_url}/_sandbox${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${controlToken}`,
          'Content-Type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
      return answer.status === 204 ? undefined : await answer.json()
    },
  }
}
