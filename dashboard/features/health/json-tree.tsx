import { useState } from 'react'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** Unfolded so deep at first. */
const openDepth = 2
const shownAtFirst = 100
const longestShown = 2_000

type Leaf = { value: unknown; name?: string | undefined }

/** A value of JSON as a folded tree; its texts are shown, never run, and long ones are cut. */
export function JsonTree({ value, name, depth = 0 }: Leaf & { depth?: number }) {
  const { arrival } = useWords()
  const [isOpen, setOpen] = useState(depth < openDepth)
  const [count, setCount] = useState(shownAtFirst)
  if (typeof value !== 'object' || value === null)
    return (
      <p className="json mono">
        <Label name={name} />
        <bdi>{cut(visibleText(JSON.stringify(value) ?? ''))}</bdi>
      </p>
    )
  const entries: [string, unknown][] = Object.entries(value)
  const rest = entries.length - count
  return (
    <details
      className="json mono"
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <Label name={name} />
        <span className="quiet">
          {Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}
        </span>
      </summary>
      {isOpen &&
        entries
          .slice(0, count)
          .map(([key, inner]) => <JsonTree key={key} name={key} value={inner} depth={depth + 1} />)}
      {isOpen && rest > 0 && (
        <button
          type="button"
          className="btn bare slim"
          onClick={() => setCount(count + shownAtFirst)}
        >
          {arrival.more(rest)}
        </button>
      )}
    </details>
  )
}

function Label({ name }: { name: string | undefined }) {
  return name === undefined ? null : <b>{visibleText(name)}: </b>
}

function cut(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
