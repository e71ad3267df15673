import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { showOverlay } from '../../components/overlays/overlays.ts'
import { pageActions } from '../../components/page/page-actions.ts'
import { places } from '../shell/places.ts'
import { usePreferences } from '../preferences/preferences.tsx'

/** `⌘K` opens the palette; single letters act where the reader allows it, and never while typing. */
export function useKeys(org: string): void {
  const navigate = useNavigate()
  const { areKeysOn } = usePreferences()
  useEffect(() => {
    let isGoing = false
    const go = (key: string) => {
      const place = places.find((one) => one.key === key)
      if (place) void navigate({ href: `/o/${org}/${place.path}` })
      return place !== undefined
    }
    const press = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) return open(event)
      if (!areKeysOn || isLeftAlone(event)) return
      const wasGoing = isGoing
      isGoing = event.key === 'g' && !wasGoing
      if (isGoing || (wasGoing && go(event.key))) return
      if (act(event.key)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [navigate, org, areKeysOn])
}

function isPaletteKey({ key, metaKey, ctrlKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (metaKey || ctrlKey)
}

function open(event: KeyboardEvent): void {
  event.preventDefault()
  showOverlay('palette')
}

function isLeftAlone(event: KeyboardEvent): boolean {
  const isChord = event.metaKey || event.ctrlKey || event.altKey
  return isChord || event.defaultPrevented || isTyping(event.target) || isSomethingOver()
}

/** True when the key did something. */
function act(key: string): boolean {
  const action = pageActions().find((one) => one.key === key)
  if (action) action.run()
  else if (key === '?') showOverlay('keys')
  else if (key === 'j') return stepThroughRows(1)
  else if (key === 'k') return stepThroughRows(-1)
  else if (key === '/') return focusSearch()
  else return false
  return true
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  )
}

function isSomethingOver(): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null
}

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
  if (box && box.offsetParent !== null) box.focus()
  else showOverlay('palette')
  return true
}

/** Moves the focus to the next or the previous row of a list; Enter opens it. */
function stepThroughRows(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.rows .name')]
  const place = rows.findIndex((row) => row === document.activeElement)
  const next = rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))]
  next?.focus()
  return next !== undefined
}
