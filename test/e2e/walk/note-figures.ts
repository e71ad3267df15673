import type { Page } from 'playwright-core'
import { writeFileSync } from 'node:fs'

/** What one page was measured at, in one look. */
export type Figures = { nodes: number; stops: number; wrong: string[] }

/** By look and then by path, as `scripts/write-walk-table.ts` reads it. */
export type WalkFigures = Record<string, Record<string, Figures>>

const noted: WalkFigures = {}

/** Keeps what stands in the page after its walk, and writes it where `WALK_RESULTS` says. */
export async function noteFigures(
  page: Page,
  look: string,
  { path, wrong }: { path: string; wrong: string[] },
): Promise<void> {
  const figures = await page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    stops: document.querySelectorAll('[data-walked]').length,
  }))
  noted[look] = { ...noted[look], [path]: { ...figures, wrong } }
  const file = process.env.WALK_RESULTS
  if (file !== undefined) writeFileSync(file, JSON.stringify(noted, undefined, 2))
}
