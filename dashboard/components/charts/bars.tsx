import type { ChartRow } from './chart-row.ts'
import { Plane, type Scale, scaleOf, type ShapeProps } from './plane.tsx'

/** Stacked: the first series at the bottom, people's hatched, a running period hatched too. */
export function Bars(props: ShapeProps) {
  const { rows, series, limit } = props
  const sums = rows.map(({ values }) => values.reduce<number>((sum, one) => sum + (one ?? 0), 0))
  const scale = scaleOf(props, Math.max(limit?.value ?? 0, ...sums))
  const last = rows.at(-1)
  return (
    <Plane {...props} scale={scale}>
      {rows.map((row, place) => (
        <Bar row={row} x={scale.x(place)} scale={scale} key={row.key} />
      ))}
      {last &&
        series.length > 1 &&
        series.map(({ name }, place) => (
          <text x={scale.right + 8} y={labelAt(last, place, scale)} className="lab" key={name}>
            {name}
          </text>
        ))}
    </Plane>
  )
}

function Bar({ row, x, scale }: { row: ChartRow; x: number; scale: Scale }) {
  const width = Math.max(1, scale.band * 0.64)
  let below = 0
  return row.values.map((value, place) => {
    const from = below
    below += value ?? 0
    const tall = scale.y(from) - scale.y(below)
    if (tall <= 0) return null
    return (
      <rect
        key={place}
        x={x - width / 2}
        y={scale.y(below)}
        width={width}
        height={Math.max(0.5, tall - (place > 0 ? 1 : 0))}
        fill={fillOf(place, row.isRunning)}
      />
    )
  })
}

function fillOf(place: number, isRunning: boolean): string {
  if (place === 1) return 'url(#hatch-people)'
  return isRunning ? 'url(#hatch-running)' : `var(--series-${place + 1})`
}

/** Beside the middle of the last bar's piece, apart from each other. */
function labelAt({ values }: ChartRow, place: number, { y, bottom }: Scale): number {
  const below = values.slice(0, place).reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const middle = y(below + (values[place] ?? 0) / 2)
  return Math.min(middle, bottom - place * 18) + 4
}
