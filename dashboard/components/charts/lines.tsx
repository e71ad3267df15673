import type { ChartRow } from './chart-row.ts'
import { letterWidth, nameGap, Plane, type Scale, scaleOf, type ShapeProps } from './plane.tsx'
import { wrapWords } from './wrap-words.ts'

const dashes = ['', '6 3', '2 3', '8 3 2 3']
const lineHeight = 14

/** One line per series, told apart by dashes and by the names at their ends; gaps where nothing is known. */
export function Lines(props: ShapeProps) {
  const { rows, series } = props
  const known = rows.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const scale = scaleOf(props, Math.max(0, ...known))
  const letters = Math.floor((props.width - scale.right - nameGap) / letterWidth)
  const names = series.map(({ name }) => wrapWords(name, letters))
  const labels = labelsOf(rows, names, scale)
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
          <text y={labels[place]} className="lab">
            {names[place]?.map((line, at) => (
              <tspan key={line} x={scale.right + nameGap} dy={at === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
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

/** At the ends of the lines, pushed apart where they would overlap: where the first line of each name stands. */
function labelsOf(rows: readonly ChartRow[], names: readonly string[][], { y }: Scale): number[] {
  const ends = names
    .map((lines, place) => {
      const value = rows.findLast(({ values }) => (values[place] ?? null) !== null)?.values[place]
      return { place, at: y(value ?? 0) + 4, more: (lines.length - 1) * lineHeight }
    })
    .sort((one, other) => other.at - one.at)
  const placed: number[] = []
  let lowest = Infinity
  for (const { place, at, more } of ends) {
    lowest = Math.min(at, lowest - 16) - more
    placed[place] = lowest
  }
  const tooHigh = Math.max(0, 12 - Math.min(...placed))
  return placed.map((at) => at + tooHigh)
}
