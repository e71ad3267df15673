import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { usePathParts } from '../page/use-address.ts'
import { ChartHead } from './chart-head.tsx'
import { Bars } from './bars.tsx'
import type { ChartRow, ChartSeries } from './chart-row.ts'
import { ChartTable } from './chart-table.tsx'
import { Lines } from './lines.tsx'
import { useWidth } from './use-width.ts'

/** Stacked bars or lines by period; arrow keys walk the points, Enter opens the sessions behind one. */
export function Chart(props: {
  title: string
  about: string
  kind: 'bars' | 'lines'
  series: ChartSeries[]
  rows: ChartRow[]
  format: (value: number) => string
  limit?: { value: number; name: string } | undefined
  /** The values are seconds. */
  isTime?: boolean
}) {
  const { title, about, kind, series, rows, format, limit, isTime = false } = props
  const [isTable, setIsTable] = useState(false)
  const [at, setAt] = useState<number>()
  const { ref, width } = useWidth(720)
  const shown = at === undefined ? undefined : rows[at]
  const Shape = kind === 'bars' ? Bars : Lines
  return (
    <section className="chart-part">
      <ChartHead
        title={title}
        about={about}
        table={{ series, rows }}
        isTable={isTable}
        toggle={() => setIsTable(!isTable)}
      />
      {isTable ? (
        <ChartTable title={title} series={series} rows={rows} format={format} />
      ) : (
        <>
          <div
            ref={ref}
            className="chart"
            role="slider"
            tabIndex={0}
            aria-label={`${title}, ${about}`}
            aria-valuemin={0}
            aria-valuemax={Math.max(0, rows.length - 1)}
            aria-valuenow={at ?? Math.max(0, rows.length - 1)}
            aria-valuetext={sayRow(shown ?? rows.at(-1), series, format)}
            onKeyDown={(event) => walk(event, { at, last: rows.length - 1, setAt })}
            onBlur={() => setAt(undefined)}
            onPointerLeave={() => setAt(undefined)}
          >
            <Shape {...{ series, rows, format, limit, isTime, width, at }} pick={setAt} />
          </div>
          <Reading row={shown} text={sayRow(shown, series, format)} />
        </>
      )}
    </section>
  )
}

function Reading({ row, text }: { row: ChartRow | undefined; text: string }) {
  const { org = '' } = usePathParts()
  const { reports } = useWords()
  return (
    <p className="meta reading" aria-hidden="true">
      {text}
      {row?.behind && (
        <>
          {' '}
          <Link to={`/o/${org}/sessions`} search={row.behind} tabIndex={-1} data-behind>
            {reports.open}
          </Link>
        </>
      )}
      {row?.isRunning === true && ` · ${reports.running}`}
    </p>
  )
}

function sayRow(
  row: ChartRow | undefined,
  series: ChartSeries[],
  format: (value: number) => string,
): string {
  if (!row) return ''
  const values = series.map(({ name }, place) => {
    const value = row.values[place] ?? null
    return `${name} ${value === null ? '–' : format(value)}`
  })
  return `${row.label}: ${values.join(', ')}`
}

function walk(
  event: KeyboardEvent<HTMLDivElement>,
  { at, last, setAt }: { at: number | undefined; last: number; setAt: (at: number) => void },
): void {
  if (event.key === 'Enter') {
    event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-behind]')?.click()
    return
  }
  const now = at ?? last
  const steps: Record<string, number> = {
    ArrowLeft: now - 1,
    ArrowRight: at === undefined ? last : now + 1,
    Home: 0,
    End: last,
  }
  const next = steps[event.key]
  if (next === undefined) return
  event.preventDefault()
  setAt(Math.min(last, Math.max(0, next)))
}
