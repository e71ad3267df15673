import type { DestinationStream } from 'pino'

const levels: Record<number, string> = { 30: 'info ', 40: 'warn ', 50: 'error' }

/** For people at a terminal: the time, the level, the event, and its fields in short. */
export function prettyLines(target: DestinationStream): DestinationStream {
  return { write: (line) => target.write(toPretty(line)) }
}

function toPretty(line: string): string {
  const { level, time, event, ...fields } = JSON.parse(line) as Record<string, unknown> // our own line
  const shown = Object.entries(fields).map(([name, value]) => `${name}=${toShort(value)}`)
  const at = String(time).slice(11, 19)
  return (
    `${at} ${levels[Number(level)] ?? 'debug'} ${String(event)} ${shown.join(' ')}`.trimEnd() + '\n'
  )
}

function toShort(value: unknown): string {
  if (typeof value === 'string') return /^[\w./:-]+$/.test(value) ? value : JSON.stringify(value)
  const isError = typeof value === 'object' && value !== null && 'message' in value
  return isError ? JSON.stringify(value.message) : JSON.stringify(value)
}
