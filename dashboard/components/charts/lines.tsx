import type { ChartRow } from './chart-row.ts'
import { Plane, type Scale, scaleOf, type ShapeProps } from './plane.tsx'

const dashes = ['', '6 3', '2 3', '8 3 2 3']

/** One line per series, told apart by dashes and by the names at their ends; gaps where nothing is known. */
export function Lines(props: ShapeProps) {
  const { rows, series } = props
  const known = rows.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const scale = scaleOf(props, Math.max(0, ...known))
  const labels = labelsOf(rows, series.length, scale)
  return (
    <Plane {...props} scale={scale}>
      {series.map(({ name }, place) => (
        <g key={name}>
          <path
            d={pathOf(rows, place, scale)}
            fill="none"
            stroke={`var(--series-${place + 1})`}
            strokeWidth={2}
            strokeDasharray={dashes[place]}
          />
          {rows.map((row, at) => {
            const value = row.values[place] ?? null
            return value === null ? null : (
              <circle
                key={row.key}
                cx={scale.x(at)}
                cy={scale.y(value)}
                r={rows.length > 62 ? 1 : 2.5}
                fill={row.isRunning ? 'var(--surface)' : `var(--series-${place + 1})`}
                stroke={`var(--series-${place + 1})`}
              />
            )
          })}
          <text x={scale.right + 8} y={labels[place]} className="lab">
            {name}
          </text>
        </g>
      ))}
    </Plane>
  )
}

function pathOf(rows: readonly ChartRow[], place: number, { x, y }: Scale): string {
  let isDrawing = false
  return rows
    .map(({ values }, at) => {
      const value = values[place] ?? null
      const command = isDrawing ? 'L' : 'M'
      isDrawing = value !== null
      return value === null ? '' : `${command}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}

/** At the ends of the lines, pushed apart where they would overlap. */
function labelsOf(rows: readonly ChartRow[], count: number, { y }: Scale): number[] {
  const ends = Array.from({ length: count }, (_, place) => {
    const value = rows.findLast(({ values }) => (values[place] ?? null) !== null)?.values[place]
    return { place, at: y(value ?? 0) + 4 }
  }).sort((one, other) => other.at - one.at)
  const placed: number[] = []
  let lowest = Infinity
  for (const { place, at } of ends) {
    lowest = Math.min(at, lowest - 16)
    placed[place] = lowest
  }
  const tooHigh = Math.max(0, 12 - Math.min(...placed))
  return placed.map((at) => at + tooHigh)
}
