import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

const places: Record<string, string> = {
  s: 'sessions',
  k: 'knowledge',
  t: 'try',
  h: 'health',
}

/** `g` and a letter opens a page, `/` finds the search box. Never while typing. */
export function useKeys(org: string): void {
  const navigate = useNavigate()
  useEffect(() => {
    let isGoing = false
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const place = places[event.key]
      if (isGoing && place !== undefined) void navigate({ href: `/o/${org}/${place}` })
      isGoing = event.key === 'g'
      if (event.key !== '/') return
      event.preventDefault()
      document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [navigate, org])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}
