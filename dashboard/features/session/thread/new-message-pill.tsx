import { useEffect, useState } from 'react'
import { Icon } from '../../../components/controls/icon.tsx'
import { useThreadWords } from '../../../language/use-thread-words.ts'

const nearPx = 120

/** Tells of what came below what is being read, without moving it. */
export function NewMessagePill({ count }: { count: number }) {
  const words = useThreadWords()
  const [seen, setSeen] = useState(count)
  const isNew = count > seen
  useEffect(() => {
    const look = () => {
      const left = document.documentElement.scrollHeight - innerHeight - scrollY
      if (left < nearPx) setSeen(count)
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [count])
  if (!isNew) return null
  return (
    <button
      type="button"
      className="chip new-message"
      onClick={() => scrollTo({ top: document.documentElement.scrollHeight })}
    >
      {words.newMessage} <Icon name="down" />
    </button>
  )
}
