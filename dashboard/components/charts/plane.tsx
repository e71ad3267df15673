import type { ReactNode } from 'react'
import { type ChartRow, ticksOf } from './chart-row.ts'

export type ShapeProps = {
  series: { name: string }[]
  rows: ChartRow[]
  format: (value: number) => string
  limit?: { value: number; name: string } | undefined
  isTime?: boolean
  width: number
  at: number | undefined
  pick: (at: number) => void
}

const height = 224
const foot = 24
const head = 12

export type Scale = {
  left: number
  right: number
  bottom: number
  x(place: number): number
  y(value: number): number
  band: number
}

/** As wide as a letter of a name is at most, on average. */
export const letterWidth = 6
export const nameGap = 8

/** Where things lie: an axis from 0, room for names at the end of the lines. */
export function scaleOf(
  { rows, series, width, format, isTime = false }: ShapeProps,
  highest: number,
): Scale & { ticks: number[] } {
  const ticks = ticksOf(highest, isTime)
  const top = ticks.at(-1) ?? 1
  const widest = Math.max(...ticks.map((tick) => format(tick).length))
  const left = 16 + widest * 7
  const longest = Math.max(...series.map(({ name }) => name.length))
  const right = width - Math.min(Math.max(104, longest * letterWidth + nameGap), width / 4)
  const band = (right - left) / Math.max(1, rows.length)
  const bottom = height - foot
  return {
    ticks,
    left,
    right,
    bottom,
    band,
    x: (place) => left + band * (place + 0.5),
    y: (value) => bottom - ((bottom - head) * value) / top,
  }
}

/** Grid, ticks, periods and the line of a limit, with the shapes between. */
export function Plane(
  props: ShapeProps & { scale: Scale & { ticks: number[] }; children: ReactNode },
) {
  const { rows, width, format, limit, at, pick, scale, children } = props
  const { ticks, left, right, bottom, band, x, y } = scale
  const every = Math.max(1, Math.ceil(64 / band))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <defs>
        <Hatch id="people" color="var(--series-2)" />
        <Hatch id="running" color="var(--series-1)" />
      </defs>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="gridline" />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {at !== undefined && (
        <rect x={x(at) - band / 2} y={0} width={band} height={bottom} className="picked" />
      )}
      {children}
      {limit && (
        <g>
          <line x1={left} x2={right} y1={y(limit.value)} y2={y(limit.value)} className="limit" />
          <text x={right + nameGap} y={y(limit.value) + 4} className="lab">
            {limit.name}
          </text>
        </g>
      )}
      {rows.map(({ key, label }, place) => (
        <g key={key}>
          {place % every === 0 && (
            <text x={x(place)} y={height - 6} textAnchor="middle">
              {label}
            </text>
          )}
          <rect
            x={x(place) - band / 2}
            y={0}
            width={band}
            height={height}
            fill="transparent"
            onPointerEnter={() => pick(place)}
            onClick={() => pick(place)}
          />
        </g>
      ))}
    </svg>
  )
}

function Hatch({ id, color }: { id: string; color: string }) {
  return (
    <pattern
      id={`hatch-${id}`}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${id === 'people' ? 45 : -45})`}
    >
      <rect width="4" height="4" fill="var(--surface)" />
      <rect width="1.75" height="4" fill={color} />
    </pattern>
  )
}
