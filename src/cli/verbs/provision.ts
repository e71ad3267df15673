import { runErrand } from '#compose/commands/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

export const provision: Command = {
  args: {
    org: { type: 'string', description: 'name of the organization', required: true },
    email: { type: 'string', description: "the owner's e-mail address", required: true },
    password: { type: 'string', description: "the owner's password", required: true },
    json: { type: 'boolean', description: 'print one JSON line' },
  },
  run: async ({ org, email, password, json }) => {
    const owner = readOwner({ org, email, password })
    const { organizationId, userId, apiKey } = await runErrand(readGround(), 'provision', owner)
    if (json === true)
      print(JSON.stringify({ organization_id: organizationId, user_id: userId, api_key: apiKey }))
    else {
      print(`Organization  ${organizationId}`)
      print(`User          ${userId}`)
      print(`API key       ${apiKey}`)
    }
  },
}

function readOwner(given: { org: unknown; email: unknown; password: unknown }) {
  const organization = String(given.org).trim()
  const email = String(given.email).trim()
  const password = String(given.password)
  if (organization === '') throw new UsageError('--org must be a name, such as "Oddmoor Paper".')
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new UsageError('--email must be an e-mail address, such as ann@example.com.')
  return { organization, email, password }
}
