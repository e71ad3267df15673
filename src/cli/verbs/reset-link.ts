import { runErrand } from '#compose/commands/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

export const resetLink: Command = {
  args: {
    email: { type: 'string', description: 'whose password is to be set anew', required: true },
  },
  run: async ({ email: given }) => {
    const email = String(given).trim()
    if (!/^[^\s@]+@[^\s@]+$/.test(email))
      throw new UsageError('--email must be an e-mail address, such as ann@example.com.')
    const { url } = await runErrand(readGround(), 'reset-link', { email })
    print(url)
  },
}
