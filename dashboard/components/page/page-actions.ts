import { useEffect, useRef } from 'react'

/** What a page offers: one table for its keys and for the palette. */
export type PageAction = {
  id: string
  label: string
  /** As `KeyboardEvent.key` tells it. */
  key?: string
  /** Only by its key: the palette leaves it out. */
  isQuiet?: boolean
  isOff?: boolean
  run: () => void
}

const offered = new Set<{ current: PageAction[] }>()

/** Offers the actions while the caller is on screen. */
export function usePageActions(actions: PageAction[]): void {
  const box = useRef(actions)
  useEffect(() => {
    box.current = actions
  })
  useEffect(() => {
    offered.add(box)
    return () => void offered.delete(box)
  }, [])
}

/** The actions of what is on screen now. */
export function pageActions(): PageAction[] {
  return [...offered].flatMap(({ current }) => current).filter(({ isOff }) => !isOff)
}
