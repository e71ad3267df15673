import type { ReactNode } from 'react'

/** What a button with `popoverTarget` shows; a link in it closes it. */
export function Popover(props: { id: string; className?: string; children: ReactNode }) {
  const { id, className = '', children } = props
  return (
    <div
      id={id}
      popover="auto"
      className={`line-popover ${className}`}
      onClick={(event) => {
        const isLink = event.target instanceof Element && event.target.closest('a') !== null
        if (isLink) event.currentTarget.hidePopover()
      }}
    >
      {children}
    </div>
  )
}
