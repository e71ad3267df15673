import { randomBytes } from 'node:crypto'
import { startProgram } from '../processes/child-program.ts'
import { jsonClient, type JsonClient } from './json-client.ts'

export type Workspace = {
  id: string
  access_token: string
  client_secret: string
  ai_admin_id: string
}

/** The sandbox as a program of its own, as its users start it. */
export type IntercomBox = {
  apiUrl: string
  workspace: Workspace
  control: JsonClient
  stop(): Promise<void>
}

export async function startIntercomBox(): Promise<IntercomBox> {
  const token = randomBytes(16).toString('hex')
  const program = startProgram({
    file: 'src/cli/main.ts',
    programArguments: ['sandbox', '--port', '0', '--json', '--control-token', token],
  })
  const line = JSON.parse((await program.nextLine()) ?? '{}') as StartLine // interface.md's first line
  const [workspace] = line.workspaces
  if (!workspace) throw new Error('The sandbox has no workspace.')
  return {
    apiUrl: line.api_url,
    workspace,
    control: jsonClient(`${line.api_url}/_sandbox`, token),
    stop: () => program.stop(),
  }
}

type StartLine = { api_url: string; workspaces: Workspace[] }
