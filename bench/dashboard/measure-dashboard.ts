import { median, percentile } from '../measure/percentile.ts'
import { openPlace, type MakePlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import { measureLists } from './list-latency.ts'
import { fillSessions } from './many-sessions.ts'
import { measureScreen } from './screen-latency.ts'

const sessionCount = 1_000_000
const mostListMs = 60
const mostScreenMs = 300

/** Lists over a million sessions on PostgreSQL, and how soon a webhook shows on an open page, on each database. */
export async function measureDashboard(makePlaces: readonly MakePlace[]): Promise<Report> {
  const lists: Cell[][] = []
  const screens: Cell[][] = []
  const targets: Target[] = []
  for (const makePlace of makePlaces) {
    const place = await makePlace()
    try {
      const times = await measureScreen(place)
      if (times) {
        screens.push([place.engine, times.length, median(times), percentile(times, 0.95)])
        targets.push(
          under(`${place.engine}: webhook to screen, median`, median(times), mostScreenMs),
        )
      }
      if (place.engine !== 'PostgreSQL') continue
      const database = await openPlace(place)
      try {
        await fillSessions(database, sessionCount)
        for (const { list, p50, p95 } of await measureLists(database)) {
          lists.push([list, p50, p95])
          targets.push(under(`${list}: p95 at a million sessions`, p95, mostListMs))
        }
      } finally {
        await database.close()
      }
    } finally {
      await place.remove()
    }
  }
  return {
    name: 'dashboard',
    title: 'The dashboard',
    how: 'Lists: the queries behind the views, pages of fifty, one after another, over a million sessions of one organization. Screen: from the sandbox sending a webhook to its session standing in the list of an open browser, settle delay off, the turn between them.',
    tables: [
      { title: 'Lists', columns: ['list', 'p50 ms', 'p95 ms'], rows: lists },
      { title: 'Screen', columns: ['database', 'rounds', 'p50 ms', 'p95 ms'], rows: screens },
    ],
    targets,
  }
}

function under(what: string, measured: number, limit: number): Target {
  return { what, measured, bound: 'under', limit, unit: 'ms' }
}
