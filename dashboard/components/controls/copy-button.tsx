import { useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { Icon } from './icon.tsx'

const shownMs = 2_000

export function CopyButton(props: {
  text: string
  label?: string
  isSlim?: boolean
  isPrimary?: boolean
  /** The icon alone, its word for screen readers. */
  isSmall?: boolean
}) {
  const { text, label, isSlim = false, isPrimary = false, isSmall = false } = props
  const words = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), shownMs)
  }
  const look = `btn${isPrimary ? ' primary' : ''}${isSlim ? ' bare slim' : ''}`
  return (
    <button
      type="button"
      className={isSmall ? 'btn bare icon slim' : look}
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : 'copy'} />
      <span className={isSmall ? 'sr' : ''} aria-live="polite">
        {isCopied ? words.common.copied : (label ?? words.common.copy)}
      </span>
    </button>
  )
}
