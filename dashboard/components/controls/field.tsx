import { type ComponentProps, useId, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { Icon } from './icon.tsx'

type FieldProps = ComponentProps<'input'> & {
  label: string
  hint?: string
  problem?: string | undefined
}

/** A labelled input; its problem is tied to it for screen readers. */
export function Field({ label, hint, problem, ...input }: FieldProps) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const words = useWords()
  const isPassword = input.type === 'password'
  const shared = {
    ...input,
    id,
    className: 'input',
    type: isPassword && isShown ? 'text' : (input.type ?? 'text'),
    'aria-describedby': problem === undefined ? `${id}-hint` : `${id}-problem`,
    ...(problem !== undefined && { 'aria-invalid': true }),
  }
  return (
    <div className="field wide">
      <label htmlFor={id}>{label}</label>
      {isPassword ? (
        <div className="pw">
          <input {...shared} />
          <button type="button" className="btn bare slim" onClick={() => setShown(!isShown)}>
            {isShown ? words.door.hide : words.door.show}
          </button>
        </div>
      ) : (
        <input {...shared} />
      )}
      {problem === undefined ? (
        hint && (
          <p id={`${id}-hint`} className="hint small">
            {hint}
          </p>
        )
      ) : (
        <p id={`${id}-problem`} className="state is-failed small err">
          <Icon name="failed" />
          {problem}
        </p>
      )}
    </div>
  )
}
