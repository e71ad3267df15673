import { useState } from 'react'
import { useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'
import type { Control, SettingName } from '../setting-rows.ts'

type Typed = Extract<Control, { kind: 'number' | 'lines' | 'text' }>

/** A number, lines or a text: saved by its button, so that nothing half typed counts. */
export function TextControl(props: {
  name: SettingName
  value: unknown
  control: Typed
  change: Change
}) {
  const { name, value, control, change } = props
  const { common } = useWords()
  const shown = toText(value)
  const [typed, setTyped] = useState(shown)
  const [known, setKnown] = useState(shown)
  // What others save shows here, unless it would take away what this reader is typing.
  if (known !== shown) {
    setKnown(shown)
    if (typed === known) setTyped(shown)
  }
  const labels = { id: `${name}-control`, 'aria-describedby': `${name}-help` }
  const isLong = control.kind === 'lines' || (control.kind === 'text' && control.isLong === true)
  const limits =
    control.kind === 'number' ? { min: control.min, max: control.max, type: 'number' } : {}
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        change({ [name]: toValue(typed, control) })
      }}
    >
      {isLong ? (
        <textarea
          className="input"
          rows={3}
          dir="auto"
          {...labels}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : (
        <input
          className="input compact short"
          {...limits}
          {...labels}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {typed !== shown && <button className="btn">{common.save}</button>}
    </form>
  )
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function toValue(typed: string, control: Typed): unknown {
  if (control.kind === 'lines')
    return typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  if (control.kind === 'text') return typed
  return typed.trim() === '' && control.mayBeEmpty ? null : Number(typed)
}
