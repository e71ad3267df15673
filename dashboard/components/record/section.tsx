import { useLocation } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { Icon } from '../controls/icon.tsx'

export type SectionName = 'passages' | 'guards' | 'gates' | 'facts' | 'steps' | 'time'

/** Which decision the sections belong to; undefined where they have no address. */
export const SectionOwnerContext = createContext<string | undefined>(undefined)

/** A folded part of the record: its name, its gist, and the whole when unfolded. The reader's folds are remembered. */
export function Section(props: {
  name: SectionName
  title: string
  gist: string
  /** It explains the outcome, so it is open whatever was remembered. */
  isOpen?: boolean
  children?: ReactNode
}) {
  const { name, title, gist, isOpen = false, children } = props
  const owner = useContext(SectionOwnerContext)
  const { hash } = useLocation()
  const isAimedAt = owner !== undefined && hash === `d-${owner}&s=${name}`
  const [isUnfolded, unfold] = useState(isOpen || isAimedAt || remembered().includes(name))
  return (
    <details
      className="fold section"
      open={isUnfolded}
      onToggle={(event) => {
        const isNow = event.currentTarget.open
        if (isNow === isUnfolded) return
        unfold(isNow)
        remember(name, isNow)
        if (isNow && owner !== undefined)
          history.replaceState(history.state, '', `#d-${owner}&s=${name}`)
      }}
    >
      <summary>
        <b>{title}</b>
        <span>{gist}</span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div className="in">{children}</div>
    </details>
  )
}

function remembered(): string[] {
  return (localStorage.getItem('open-sections') ?? '').split(' ')
}

function remember(name: SectionName, isOpen: boolean): void {
  const others = remembered().filter((one) => one !== name && one !== '')
  localStorage.setItem('open-sections', (isOpen ? [...others, name] : others).join(' '))
}
