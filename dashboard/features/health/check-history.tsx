import type { HealthCheck } from '#api-contract/health.ts'
import { useWords } from '../../language/use-words.ts'

const dayCount = 30
const dayMs = 86_400_000
const heights: Record<string, number> = { works: 4, not_seen: 4, unknown: 4, look: 8, stops: 12 }

/** Thirty days as bars: low where it worked, higher where it needed a look, highest where it stopped. */
export function CheckHistory({ item: { days = [] } }: { item: HealthCheck }) {
  const { desk } = useWords()
  const known = new Map(days.map(({ day, worst }) => [day, worst]))
  const trouble = days.filter(({ worst }) => worst === 'look' || worst === 'stops').length
  if (trouble === 0) return null
  const shown = lastDays(new Date()).map((day) => known.get(day))
  return (
    <svg
      className="thirty"
      role="img"
      aria-label={desk.history(trouble)}
      viewBox={`0 0 ${dayCount * 4} 12`}
    >
      <title>{desk.history(trouble)}</title>
      {shown.map((worst, place) => {
        const height = worst === undefined ? 1 : (heights[worst] ?? 1)
        return (
          <rect
            key={place}
            className={worst ?? 'unasked'}
            x={place * 4}
            y={12 - height}
            width={3}
            height={height}
          />
        )
      })}
    </svg>
  )
}

/** In UTC, the oldest first. */
function lastDays(now: Date): string[] {
  return Array.from({ length: dayCount }, (_, place) =>
    new Date(now.getTime() - (dayCount - 1 - place) * dayMs).toISOString().slice(0, 10),
  )
}
