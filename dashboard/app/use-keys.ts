import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

const places: Record<string, string> = {
  s: 'sessions',
  k: 'knowledge',
  t: 'try',
  h: 'health',
}

/** `g` and a letter opens a page, `/` finds the search box, `j` and `k` go through a list. Never while typing. */
export function useKeys(org: string): void {
  const navigate = useNavigate()
  useEffect(() => {
    let isGoing = false
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const place = isGoing ? places[event.key] : undefined
      isGoing = event.key === 'g'
      if (place !== undefined) void navigate({ href: `/o/${org}/${place}` })
      else act(event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [navigate, org])
}

function act(event: KeyboardEvent): void {
  if (event.key === 'j') stepThroughRows(1)
  if (event.key === 'k') stepThroughRows(-1)
  if (event.key !== '/') return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}

/** Moves the focus to the next or the previous row of a list; Enter opens it. */
function stepThroughRows(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.rows .name')]
  const place = rows.findIndex((row) => row === document.activeElement)
  rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))]?.focus()
}
