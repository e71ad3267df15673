import type { Topic } from '#api-contract/insights.ts'
import { useLocale, useWords } from '../../language/use-words.ts'

const height = 20
const step = 8
const barWidth = 6

/** Twelve weeks as bars from zero; the figures are there for who cannot see them. */
export function SparkLine({ weeks }: { weeks: Topic['weeks'] }) {
  const { insights } = useWords()
  const locale = useLocale()
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const most = Math.max(1, ...weeks.map(({ count }) => count))
  const told = weeks
    .filter(({ count }) => count > 0)
    .map(({ week, count }) => insights.weekOf(day.format(new Date(week)), count))
  return (
    <svg
      className="spark"
      role="img"
      aria-label={told.join(', ') || '0'}
      viewBox={`0 0 ${weeks.length * step} ${height}`}
      width={weeks.length * step}
      height={height}
    >
      <title>{told.join('\n') || '0'}</title>
      {weeks.map(({ week, count }, place) => {
        const tall = count === 0 ? 1 : Math.max(2, (count / most) * height)
        return (
          <rect
            key={week}
            className={count === 0 ? 'none' : undefined}
            x={place * step}
            y={height - tall}
            width={barWidth}
            height={tall}
          />
        )
      })}
    </svg>
  )
}
