import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { runErrand } from '#compose/commands/run-errand.ts'
import { print, remark } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'

export const exportAll: Command = {
  args: {
    org: { type: 'string', description: 'whose records, where there are several' },
    to: {
      type: 'string',
      description: 'the folder to write to, a file a kind; without it, standard output',
    },
  },
  run: async ({ org, to }) => {
    const organization = typeof org === 'string' ? org : undefined
    if (typeof to === 'string') {
      const folder = resolve(to)
      const counts = await runErrand(readGround(), 'export', { organization, folder })
      for (const [kind, count] of Object.entries(counts)) print(`${kind.padEnd(10)}${count}`)
      return
    }
    await printAll(organization)
  },
}

/** Through a folder: the running server, which owns the embedded database, writes it. */
async function printAll(organization: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-export-'))
  try {
    const counts = await runErrand(readGround(), 'export', { organization, folder })
    for (const kind of Object.keys(counts)) {
      const lines = createInterface({ input: createReadStream(join(folder, `${kind}.jsonl`)) })
      for await (const line of lines) print(`{"kind":${JSON.stringify(kind)},"record":${line}}`)
    }
    const told = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
    remark(`Exported ${told.join(', ')}.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
