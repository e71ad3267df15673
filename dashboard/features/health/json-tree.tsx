import { visibleText } from '../../components/untrusted.ts'

/** Unfolded so deep at first. */
const openDepth = 2

/** A value of JSON as a folded tree; its texts are shown, never run. */
export function JsonTree({
  value,
  name,
  depth = 0,
}: {
  value: unknown
  name?: string
  depth?: number
}) {
  const label = name === undefined ? null : <b>{visibleText(name)}: </b>
  if (typeof value !== 'object' || value === null)
    return (
      <p className="json mono">
        {label}
        <bdi>{visibleText(JSON.stringify(value))}</bdi>
      </p>
    )
  const entries: [string, unknown][] = Object.entries(value)
  const ends = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`
  return (
    <details className="json mono" open={depth < openDepth}>
      <summary>
        {label}
        <span className="quiet">{ends}</span>
      </summary>
      {entries.map(([key, inner]) => (
        <JsonTree key={key} name={key} value={inner} depth={depth + 1} />
      ))}
    </details>
  )
}
