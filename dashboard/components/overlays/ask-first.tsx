import { type ReactNode, useRef } from 'react'
import { useWords } from '../../language/use-words.ts'

/** A button that asks before it does what cannot be undone. Focus returns to it. */
export function AskFirst(props: {
  label: ReactNode
  className?: string
  question: string
  confirm: string
  /** What must be typed to go on. */
  mustType?: string
  typeLabel?: string
  onConfirm: () => void
}) {
  const { label, className = 'btn', question, confirm, mustType, typeLabel, onConfirm } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useWords()
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className="sheet ask" aria-label={confirm}>
        <form
          className="stack"
          method="dialog"
          onSubmit={(event) => {
            const typed = new FormData(event.currentTarget).get('typed')
            if (mustType === undefined || typed === mustType) onConfirm()
            else event.preventDefault()
          }}
        >
          <p>{question}</p>
          {mustType !== undefined && (
            <input
              className="input"
              name="typed"
              aria-label={typeLabel ?? mustType}
              autoComplete="off"
              required
            />
          )}
          <div className="acts">
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {words.common.cancel}
            </button>
            <button className="btn danger">{confirm}</button>
          </div>
        </form>
      </dialog>
    </>
  )
}
