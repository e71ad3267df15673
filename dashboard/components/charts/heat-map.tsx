import { Link } from '@tanstack/react-router'
import { useLocale, useWords } from '../../language/use-words.ts'
import { usePathParts } from '../page/use-address.ts'
import { CountBars } from './count-bars.tsx'
import type { SessionSearch } from './chart-row.ts'

/** A Monday. */
const monday = Date.UTC(2024, 0, 1)
const shades = 5

type HeatMapProps = {
  title: string
  about: string
  hours: number[][]
  behindOf: (weekday: number, hour: number) => SessionSearch
}

/** 7 × 24 with the numbers in the cells; on a phone the five busiest hours. */
export function HeatMap({ title, about, hours, behindOf }: HeatMapProps) {
  const { org = '' } = usePathParts()
  const days = useWeekdays()
  const most = Math.max(1, ...hours.flat())
  return (
    <>
      <section className="desk">
        <div className="chart-head">
          <h2>{title}</h2>
          <span className="meta">{about}</span>
        </div>
        <table className="heat">
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <td />
              {Array.from({ length: 24 }, (_, hour) => (
                <th scope="col" key={hour}>
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((row, weekday) => (
              <tr key={weekday}>
                <th scope="row">{days[weekday]}</th>
                {row.map((count, hour) => (
                  <td key={hour} className={`h${Math.max(1, Math.ceil((count / most) * shades))}`}>
                    {count === 0 ? (
                      0
                    ) : (
                      <Link to={`/o/${org}/sessions`} search={behindOf(weekday, hour)}>
                        {count}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="phone">
        <Busiest title={title} hours={hours} behindOf={behindOf} days={days} />
      </div>
    </>
  )
}

function Busiest(props: Omit<HeatMapProps, 'about'> & { days: string[] }) {
  const { title, hours, behindOf, days } = props
  const { reports } = useWords()
  const cells = hours.flatMap((row, weekday) =>
    row.map((count, hour) => ({ count, weekday, hour })),
  )
  const top = cells.toSorted((one, other) => other.count - one.count).slice(0, 5)
  return (
    <CountBars
      title={title}
      of={hours.flat().reduce((sum, count) => sum + count, 0)}
      items={top.flatMap(({ count, weekday, hour }) =>
        count === 0
          ? []
          : [
              {
                key: `${weekday}-${hour}`,
                name: reports.hour(days[weekday] ?? '', hour),
                count,
                behind: behindOf(weekday, hour),
              },
            ],
      )}
    />
  )
}

function useWeekdays(): string[] {
  const locale = useLocale()
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => name.format(monday + day * 86_400_000))
}
