import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, as it changes; a guess before it was drawn. */
export function useWidth(guess: number): { ref: RefObject<HTMLDivElement | null>; width: number } {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const watch = new ResizeObserver(() => setWidth(element.clientWidth || guess))
    setWidth(element.clientWidth || guess)
    watch.observe(element)
    return () => watch.disconnect()
  }, [guess])
  return { ref, width }
}
