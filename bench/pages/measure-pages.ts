import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { fillInstallation } from '#test/e2e/walk/fill-installation.ts'
import { walkedPages } from '#test/e2e/walk/walked-pages.ts'
import { startInstallation } from '../installation/installation.ts'
import { startIntercomBox } from '../installation/intercom-box.ts'
import { median } from '../measure/percentile.ts'
import { buildDashboard } from '../processes/build-dashboard.ts'
import type { MakePlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import { measureActs } from './page-acts.ts'
import { openReader, type Reader } from './reader.ts'
import { visitPage } from './visit-page.ts'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const roundCount = 3
/** The places of the navigation, and what is opened from them day by day. */
const routes = new Set([
  'sessions',
  'sessions/$id',
  'knowledge',
  'knowledge/$id',
  'try',
  'reports',
  'insights',
  'health',
  'review',
  'setup',
  'settings/members',
])
const mostPaintMs = 1_000
const mostShift = 0.02
const mostActMs = 100

/** What every page takes on a processor four times slower: until its largest paint, and until an act shows. */
export async function measurePages([makePlace]: readonly MakePlace[]): Promise<Report> {
  const report: Report = {
    name: 'pages',
    title: 'Pages on a slow processor',
    how: `Chromium, 1440 by 900, the processor throttled to a quarter, an installation filled with long and hostile content, PGlite in the same machine; the median of ${roundCount} visits each, the caches of the browser warm. Paint: the largest contentful paint. Every other program of the machine has its part in these figures. Acts: from the press to the frame that shows it, the slowest event of it.`,
    tables: [],
    targets: [],
  }
  if (!makePlace || !existsSync(browserPath)) return report
  const place = await makePlace()
  const box = await startIntercomBox()
  await buildDashboard()
  const installation = await startInstallation(place, box, 'all')
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    await box.control.ask('PUT', '/webhooks', { url: installation.webhookUrl })
    const filled = await fillInstallation({ ask: installation.api.ask, control: box.control.ask })
    const reader = await openReader(browser, installation.url)
    const pages = await visitAll(
      reader,
      walkedPages(filled).filter(([route]) => routes.has(route)),
    )
    const acts = await measureActs(reader, filled, roundCount)
    return {
      ...report,
      tables: [
        { title: 'Pages', columns: ['page', 'paint ms', 'shift'], rows: pages },
        { title: 'Acts', columns: ['act', 'ms'], rows: acts },
      ],
      targets: [...pages.flatMap(judgePage), ...acts.map(judgeAct)],
    }
  } finally {
    await browser.close()
    await installation.stop()
    await box.stop()
    await place.remove()
  }
}

async function visitAll(reader: Reader, pages: [route: string, path: string][]): Promise<Cell[][]> {
  const rows: Cell[][] = []
  for (const [route, path] of pages) {
    const visits = []
    for (let round = 0; round < roundCount; round += 1) visits.push(await visitPage(reader, path))
    rows.push([
      route.endsWith('$tab') ? path : route,
      median(visits.map(({ paintMs }) => paintMs)),
      Math.max(...visits.map(({ shift }) => shift)),
    ])
  }
  return rows
}

function judgePage([page, paintMs, shift]: Cell[]): Target[] {
  const what = String(page)
  return [
    target(`${what}: largest paint`, paintMs, [mostPaintMs, 'ms']),
    target(`${what}: layout shift`, shift, [mostShift, '']),
  ]
}

function judgeAct([act, milliseconds]: Cell[]): Target {
  return target(`${act}: shows`, milliseconds, [mostActMs, 'ms'])
}

function target(what: string, measured: Cell | undefined, [limit, unit]: [number, string]): Target {
  return { what, measured: Number(measured), bound: 'at most', limit, unit }
}
