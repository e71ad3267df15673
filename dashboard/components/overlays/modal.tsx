import { type ReactNode, useEffect, useRef } from 'react'

/** A dialog that is open while it is rendered; Esc and a press beside it close it, focus returns where it came from. */
export function Modal(props: {
  label: string
  className: string
  close: () => void
  children: ReactNode
}) {
  const { label, className, close, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      {children}
    </dialog>
  )
}
