import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Brings the row that the address names into view and marks it; `shown` changes when rows appear. */
export function useAnchor(shown: unknown): void {
  const { hash } = useLocation()
  useEffect(() => {
    const named = hash === '' ? null : document.getElementById(hash)
    const row = named?.closest<HTMLElement>('.row2, .set') ?? named
    if (!row) return undefined
    row.dataset['target'] = ''
    row.scrollIntoView({ block: 'center' })
    return () => {
      delete row.dataset['target']
    }
  }, [hash, shown])
}
