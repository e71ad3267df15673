import { useEffect, useState } from 'react'

/** Space holds and lets go, unless something is focused that needs it. */
export function useHold(): [boolean, (isHeld: boolean) => void] {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFree =
        event.target === document.body || event.target === document.querySelector('main')
      if (event.key !== ' ' || !isFree) return
      event.preventDefault()
      setHeld((held) => !held)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return [isHeld, setHeld]
}
