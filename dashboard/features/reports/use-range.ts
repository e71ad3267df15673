import { useNavigate } from '@tanstack/react-router'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'

/** What the address says: which days, cut how, in which zone, beside which others. */
export type Range = {
  org: string
  from: string | undefined
  to: string | undefined
  by: string | undefined
  timeZone: string
  compares: boolean
  /** The query string that the API is asked with. */
  query: string
  change(changes: Record<string, string | undefined>): void
}

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

export function useRange(): Range {
  const { org = '' } = usePathParts()
  const { from, to, by, tz, compare } = useSearchTexts()
  const navigate = useNavigate()
  const timeZone = tz ?? ownZone
  const compares = compare === 'previous'
  const asked = new URLSearchParams({ time_zone: timeZone })
  for (const [name, value] of Object.entries({ from, to, by, compare }))
    if (value) asked.set(name, value)
  return {
    org,
    from,
    to,
    by,
    timeZone,
    compares,
    query: `?${asked}`,
    change: (changes) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...changes }) }),
  }
}

export const spanDays = [7, 30, 90, 365] as const

/** The last so many days of a zone, today included, as bare dates. */
export function lastDays(days: number, timeZone: string): { from: string; to: string } {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
  return { from: shiftDate(today, 1 - days), to: shiftDate(today, 1) }
}

export function shiftDate(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** How many days a range names; undefined unless both ends are bare dates. */
export function dayCountOf({ from, to }: Pick<Range, 'from' | 'to'>): number | undefined {
  if (from === undefined && to === undefined) return 30
  const count = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
  return Number.isInteger(count) ? count : undefined
}
