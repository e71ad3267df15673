import { type Errands, runErrand } from '#compose/commands/run-errand.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { UsageError } from '../usage-error.ts'

type Row = Errands['backtest']['given'][number]

const mostQuestions = 10_000
const questionWidth = 60

export const backtest: Command = {
  args: {
    org: { type: 'string', description: 'whose conversations, where there are several' },
    limit: { type: 'string', description: 'how many questions, the newest first', default: '100' },
    json: { type: 'boolean', description: 'one JSON record a line' },
  },
  run: async ({ org, limit, json }) => {
    const count = Number(limit)
    if (!Number.isInteger(count) || count < 1 || count > mostQuestions)
      throw new UsageError(
        `--limit must be a whole number from 1 to ${mostQuestions}, such as 100.`,
      )
    const organization = typeof org === 'string' ? org : undefined
    const rows = await runErrand(readGround(), 'backtest', { organization, limit: count })
    if (json === true) for (const row of rows) print(JSON.stringify(toRecord(row)))
    else printTable(rows)
  },
}

function toRecord({ conversationId, question, would, reason, sources, did }: Row) {
  const words = { would: snake(would), reason: snake(reason), did }
  return { conversation_id: conversationId, question, ...words, sources }
}

function printTable(rows: readonly Row[]): void {
  print(`${'would'.padEnd(12)}${'reason'.padEnd(24)}${'did'.padEnd(8)}question`)
  for (const { would, reason, did, question } of rows)
    print(
      `${snake(would).padEnd(12)}${snake(reason).padEnd(24)}${did.padEnd(8)}${question.slice(0, questionWidth)}`,
    )
  print('')
  for (const line of summarize(rows)) print(line)
}

/** How often each outcome would meet what was done then. */
function summarize(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  for (const { would, did } of rows) {
    const pair = `would be ${snake(would)}, ${did === 'nobody' ? 'nobody answered' : `${did} answered`}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const lines = [...counts].sort(([, left], [, right]) => right - left)
  return [
    `${rows.length} questions asked again; nothing was posted.`,
    ...lines.map(([pair, count]) => `${String(count).padStart(6)}  ${pair}`),
  ]
}

function snake(word: string): string {
  return word.replaceAll('-', '_')
}
