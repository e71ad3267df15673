import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { Icon } from './icon.tsx'

export function CopyButton({ text }: { text: string }) {
  const words = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 2_000)
  }
  return (
    <button type="button" className="btn" onClick={() => void copy()}>
      <Icon name={isCopied ? 'check' : 'copy'} />
      {isCopied ? words.common.copied : words.common.copy}
    </button>
  )
}
