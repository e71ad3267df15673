import { useState } from 'react'
import { useWords } from '../../../language/use-words.ts'

type SecretRowProps = {
  name: string
  label: string
  hint: string
  isStored: boolean
  mayBeEmpty?: boolean
  /** What is stored no longer works, so the field is open at once. */
  isNeeded?: boolean
  change?: (text: string) => void
}

/** A secret that can be pasted and replaced, never seen again once it is stored. */
export function SecretRow(props: SecretRowProps) {
  const { name, label, hint, isStored, mayBeEmpty = false, isNeeded = false, change } = props
  const { intercom } = useWords()
  const [isOpen, setOpen] = useState(isNeeded)
  const isHidden = (isStored || mayBeEmpty) && !isOpen
  if (isHidden)
    return (
      <div className="set" id={name}>
        <span className="label">{label}</span>
        <p className="with">
          <span className="hint">{hint}</span>
          <button type="button" className="btn push" onClick={() => setOpen(true)}>
            {isStored ? intercom.replace : intercom.add}
            <span className="sr"> {label}</span>
          </button>
        </p>
      </div>
    )
  return (
    <OpenSecret
      {...props}
      close={
        isOpen && !isNeeded
          ? () => {
              setOpen(false)
              change?.('')
            }
          : undefined
      }
    />
  )
}

function OpenSecret(props: SecretRowProps & { close: (() => void) | undefined }) {
  const { name, label, hint, isStored, mayBeEmpty = false, change, close } = props
  const { intercom, door, dialog } = useWords()
  const [isShown, setShown] = useState(false)
  const [text, setText] = useState('')
  const [isCleaned, setCleaned] = useState(false)
  const take = (given: string) => {
    const clean = given.replaceAll(/\s/g, '')
    setCleaned(clean !== given)
    setText(clean)
    change?.(clean)
  }
  return (
    <div className="set">
      <label htmlFor={name}>{label}</label>
      <div>
        <p className="with">
          <input
            className="input compact mono"
            id={name}
            name={name}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoFocus={close !== undefined}
            spellCheck={false}
            required={!isStored && !mayBeEmpty}
            value={text}
            onChange={(event) => take(event.target.value)}
            onPaste={(event) => {
              // An input drops line breaks silently; here it is said.
              event.preventDefault()
              take(event.clipboardData.getData('text'))
            }}
          />
          <button type="button" className="btn" onClick={() => setShown(!isShown)}>
            {isShown ? door.hide : door.show}
          </button>
          {close && (
            <button type="button" className="btn" onClick={close}>
              {isStored ? intercom.keepStored : intercom.without}
            </button>
          )}
        </p>
        {isCleaned && (
          <p className="hint" role="status">
            {dialog.cleaned}
          </p>
        )}
        <p className="hint">{hint}</p>
      </div>
    </div>
  )
}
