import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

/** A folded part of the record: its name, its gist, and the whole when unfolded. */
export function Section(props: {
  name: string
  gist: string
  isOpen?: boolean
  children?: ReactNode
}) {
  const { name, gist, isOpen = false, children } = props
  return (
    <details className="fold section" open={isOpen}>
      <summary>
        <b>{name}</b>
        <span>{gist}</span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div className="in">{children}</div>
    </details>
  )
}
