import { connectSandbox, type SandboxBeside } from './commands/connect-sandbox.ts'
import { deriveKey } from './derive-key.ts'
import { loadSampleKnowledge } from './commands/load-sample-knowledge.ts'
import { provision } from './commands/provision.ts'
import { type RunningServer, startServer } from './start-server.ts'
import type { Ground } from './open-stores.ts'

export type Everything = {
  server: RunningServer
  url: string
  owner: { email: string; password: string }
  apiKey: string
  /** A question that the sample knowledge answers. */
  question: string
}

const organization = 'Oddmoor Paper'
const email = 'owner@oddmoor.example'
const keyName = 'npm start'
const question = 'Do you ship to Norway, and how long does it take?'

/** One process with everything: the server, sample knowledge, and the sandbox connected as any workspace is. */
export async function startEverything(
  ground: Ground,
  sandbox: SandboxBeside | undefined,
): Promise<Everything> {
  const server = await startServer(ground, { role: 'all', ...(sandbox && { sandbox }) })
  try {
    const { url } = server
    if (url === undefined) throw new Error('The server listens nowhere.')
    const password = deriveKey(ground.secrets.appSecret, 'sample owner').slice(0, 16)
    const owner = { organization, email, password }
    await endEarlierKeys(server)
    const made = await provision(ground, server.stores.database, { owner, keyName })
    await loadSampleKnowledge(server.parts, made.organizationId)
    if (sandbox) await connectSandbox(url, made.apiKey, sandbox)
    return { server, url, owner, apiKey: made.apiKey, question }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** The key is shown at each start only, so the one of the last start is of no more use. */
async function endEarlierKeys({ stores }: RunningServer): Promise<void> {
  const all = await stores.people.listOrganizations()
  const ours = all.find(({ name }) => name === organization)
  if (!ours) return
  for (const { id, name } of await stores.apiKeys.list(ours.id))
    if (name === keyName) await stores.apiKeys.delete(ours.id, id)
}
