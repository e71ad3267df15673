import { useState } from 'react'
import { useWords } from '../../language/use-words.ts'

/** A secret that can be pasted and replaced, never seen again once it is stored. */
export function SecretRow(props: {
  name: string
  label: string
  hint: string
  isStored: boolean
  mayBeEmpty?: boolean
  change?: (text: string) => void
}) {
  const { name, label, hint, isStored, mayBeEmpty = false, change } = props
  const { intercom, door } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [isShown, setShown] = useState(false)
  const isHidden = (isStored || mayBeEmpty) && !isOpen
  return (
    <div className="set">
      {isHidden ? <span className="label">{label}</span> : <label htmlFor={name}>{label}</label>}
      {isHidden ? (
        <p className="with">
          <span className="hint">{hint}</span>
          <button type="button" className="btn push" onClick={() => setOpen(true)}>
            {isStored ? intercom.replace : intercom.add}
          </button>
        </p>
      ) : (
        <div>
          <p className="with">
            <input
              className="input compact mono"
              id={name}
              name={name}
              type={isShown ? 'text' : 'password'}
              autoComplete="off"
              autoFocus={isOpen}
              spellCheck={false}
              required={!isStored && !mayBeEmpty}
              onChange={(event) => change?.(event.target.value)}
            />
            <button type="button" className="btn" onClick={() => setShown(!isShown)}>
              {isShown ? door.hide : door.show}
            </button>
            {isOpen && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setOpen(false)
                  change?.('')
                }}
              >
                {isStored ? intercom.keepStored : intercom.without}
              </button>
            )}
          </p>
          <p className="hint">{hint}</p>
        </div>
      )}
    </div>
  )
}
