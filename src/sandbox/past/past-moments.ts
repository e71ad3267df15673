import { Draws } from './draws.ts'

const daySeconds = 86_400
const hourSeconds = 3_600
/** How many write in each hour of the day, by Coordinated Universal Time. */
const busyness = [1, 1, 1, 1, 1, 2, 4, 9, 14, 16, 15, 12, 10, 13, 14, 13, 11, 8, 6, 6, 5, 4, 3, 2]
const hours = busyness.map((weight, hour) => ({ weight, hour }))
const weekendShare = 0.4

/** When the conversations began, oldest first: more by day than by night, fewer at the weekend. */
export function pastMoments(count: number, days: number, now: number): number[] {
  const start = now - days * daySeconds
  const moments = Array.from({ length: count }, (_, index) => {
    const draws = new Draws(index + 7)
    const even = start + ((now - start) * index) / count
    const moment = atBusyHour(awayFromWeekend(even, draws), draws)
    return Math.floor(moment < start || moment > now ? even : moment)
  })
  return moments.toSorted((left, right) => left - right)
}

function awayFromWeekend(moment: number, draws: Draws): number {
  const weekday = new Date(moment * 1000).getUTCDay()
  if (weekday > 0 && weekday < 6) return moment
  return draws.happens(weekendShare) ? moment : moment - draws.between(2, 5) * daySeconds
}

function atBusyHour(moment: number, draws: Draws): number {
  const midnight = Math.floor(moment / daySeconds) * daySeconds
  const hour = draws.weighted(hours, ({ weight }) => weight)?.hour ?? 12
  return midnight + hour * hourSeconds + draws.between(0, hourSeconds - 1)
}
