import { type Role, startServer } from '#compose/start-server.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

const roles: readonly string[] = ['all', 'web', 'worker'] satisfies Role[]

export const serve: Command = {
  args: {
    role: {
      type: 'string',
      description: 'all, web or worker; nodes of each kind share one DATABASE_URL',
      valueHint: 'all|web|worker',
      default: 'all',
    },
  },
  run: async ({ role }) => {
    if (!isRole(role)) throw new UsageError('--role must be all, web or worker, such as all.')
    const server = await startServer(readGround(), { role })
    print(role === 'worker' ? workingAt(server.url) : `Listening on ${server.url}`)
    await untilStopped(() => server.stop())
  },
}

function workingAt(url: string | undefined): string {
  return url === undefined ? 'Working' : `Working, health at ${url}/readyz`
}

function isRole(word: unknown): word is Role {
  return typeof word === 'string' && roles.includes(word)
}
