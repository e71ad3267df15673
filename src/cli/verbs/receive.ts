import { readFile } from 'node:fs/promises'
import { runErrand } from '#compose/commands/run-errand.ts'
import { toHttpAddress } from '#config/config.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

const limitMs = 10_000

export const receive: Command = {
  args: {
    file: { type: 'positional', description: 'the saved notification, as JSON', required: true },
    org: { type: 'string', description: 'whose webhook URL, where there are several' },
  },
  run: async ({ file, org }) => {
    const raw = await readSaved(String(file))
    const ground = readGround()
    const { path, signature } = await runErrand(ground, 'sign-notification', {
      organization: typeof org === 'string' ? org : undefined,
      base64: raw.toString('base64'),
    })
    const { host, port } = ground.config.listen
    const answer = await post(`${toHttpAddress(host, port)}${path}`, raw, signature)
    print(`${answer.status} ${await answer.text()}`)
    if (!answer.ok) process.exitCode = 1
  },
}

async function readSaved(file: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return Buffer.from(await readFile(file))
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}

async function post(
  url: string,
  raw: Buffer<ArrayBuffer>,
  signature: string | undefined,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(signature !== undefined && { 'X-Hub-Signature': signature }),
      },
      body: raw,
      signal: AbortSignal.timeout(limitMs),
    })
  } catch {
    throw new Error(
      `No server answers at ${new URL(url).origin}: start one with firstline serve, or set HOST and PORT.`,
    )
  }
}
