import type { SyncLine } from '#compose/commands/sync-errands.ts'
import { syncHistory } from '#compose/commands/sync-history.ts'
import { print, remark } from '../print.ts'
import { progressBars } from '../progress-bars.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'

const TOLD_EVERY_MS = 5_000

export const sync: Command = {
  args: {
    org: { type: 'string', description: 'only this organization; else every connected one' },
  },
  run: async ({ org }) => {
    const organization = typeof org === 'string' ? org : undefined
    const lines = await syncHistory(readGround(), organization, teller())
    for (const line of lines) print(toEnd(line))
    if (lines.some(({ status }) => status !== 'done')) process.exitCode = 1
  },
}

/** Bars on a terminal; elsewhere a line now and then, and of trouble when it changes. */
function teller(): (lines: readonly SyncLine[]) => void {
  if (!process.stderr.isTTY) return lineTeller()
  const show = progressBars(process.stderr)
  return (lines) => show(running(lines).map((line) => ({ ...line, text: toProgress(line) })))
}

function lineTeller(): (lines: readonly SyncLine[]) => void {
  let toldAt = 0
  let trouble = ''
  return (lines) => {
    const troubles = lines.map((line) => line.trouble ?? '').join('\n')
    const isNew = troubles !== trouble && troubles.trim() !== ''
    trouble = troubles
    if (!isNew && Date.now() - toldAt < TOLD_EVERY_MS) return
    toldAt = Date.now()
    for (const line of running(lines)) remark(toProgress(line))
  }
}

function running(lines: readonly SyncLine[]): SyncLine[] {
  return lines.filter(({ status }) => status === 'running')
}

function toProgress(line: SyncLine): string {
  const { organization, done, total, perMinute, endAt, trouble } = line
  return [
    total === 0
      ? `${organization}: starting`
      : `${organization}: ${count(done)} of ${count(total)}`,
    ...(perMinute === undefined ? [] : [`${count(perMinute)} a minute`]),
    ...(endAt === undefined ? [] : [`done about ${endAt.slice(11, 16)} UTC`]),
    ...(trouble === undefined ? [] : [trouble]),
  ].join(' · ')
}

/** [S3] */
function toEnd(line: SyncLine): string {
  const { organization, status, done, total, trouble, failed, completeness } = line
  if (status !== 'done' || !completeness)
    return `${organization}: paused at ${count(done)} of ${count(total)}${trouble ? `: ${trouble}` : ''}`
  const { sessionCount, wholeCount, cutCount, lackingCount } = completeness
  return [
    `${organization}: ${count(wholeCount)} of ${count(sessionCount)} whole`,
    ...(cutCount > 0 ? [`${count(cutCount)} cut by Intercom at 500 parts`] : []),
    ...(lackingCount > 0 ? [`${count(lackingCount)} lack parts: run sync again`] : []),
    ...(failed > 0 ? [`${count(failed)} could not be read: run sync again`] : []),
  ].join(', ')
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en')
}
