import { readFile } from 'node:fs/promises'
import { runErrand } from '#compose/commands/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

export const knowledge: Command = {
  args: {
    action: { type: 'positional', description: 'add', required: true },
    file: { type: 'positional', description: 'the document', required: true },
    org: { type: 'string', description: 'whose knowledge, where there are several' },
    title: { type: 'string', description: 'else as the file says' },
    url: { type: 'string', description: 'where readers find it; else as the file says' },
    audience: {
      type: 'string',
      description: 'public or internal; else as the file says, or public',
    },
    language: { type: 'string', description: 'ISO 639-1; else as the file says, or told' },
  },
  run: async ({ action, file, org, title, url, audience, language }) => {
    if (action !== 'add')
      throw new UsageError('Say what to do, such as firstline knowledge add FILE.')
    if (audience !== undefined && audience !== 'public' && audience !== 'internal')
      throw new UsageError('--audience must be public or internal, such as public.')
    const name = String(file)
    const added = await runErrand(readGround(), 'add-document', {
      organization: toText(org),
      file: { name, text: await readText(name) },
      facts: { title: toText(title), url: toText(url), audience, language: toText(language) },
    })
    print(`${added.id}  ${added.title} (${added.language ?? 'language unknown'})`)
  },
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}
