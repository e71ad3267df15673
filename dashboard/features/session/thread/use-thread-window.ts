import { useEffect, useMemo, useState } from 'react'
import type { Entry } from './to-entries.ts'

/** A longer thread is shown in pieces, so that the page stays quick. */
const mostWhole = 200
const pieceSize = 70
const stepSize = 35

export type ThreadWindow = {
  shown: Entry[]
  isCut: boolean
  earlier: number
  later: number
  showEarlier: () => void
  showLater: () => void
  /** Shows the piece around an entry. */
  showAround: (place: number) => void
}

/** The piece of a long thread that is shown; at first the one with what the reader came for. */
export function useThreadWindow(entries: Entry[]): ThreadWindow {
  const size = entries.length > mostWhole ? pieceSize : mostWhole
  const last = Math.max(0, entries.length - size)
  const [from, setFrom] = useState(() => startAround(firstPlace(entries), entries.length))
  const [wasAtEnd, setAtEnd] = useState(from === last)
  const begin = Math.min(wasAtEnd ? last : from, last)
  useEffect(() => setAtEnd(from >= last), [from, last])
  const shown = useMemo(() => entries.slice(begin, begin + size), [entries, begin, size])
  const move = (to: number) => {
    const next = Math.min(Math.max(0, to), last)
    setFrom(next)
    setAtEnd(next === last)
  }
  return {
    shown,
    isCut: last > 0,
    earlier: begin,
    later: entries.length - begin - shown.length,
    showEarlier: () => move(begin - stepSize),
    showLater: () => move(begin + stepSize),
    showAround: (place) => move(startAround(place, entries.length)),
  }
}

function startAround(place: number, count: number): number {
  return Math.max(0, Math.min(place - pieceSize / 2, count - pieceSize))
}

/** A permalink's decision, or the newest customer message. */
function firstPlace(entries: readonly Entry[]): number {
  const aimed = /^#d-([^&]+)/.exec(location.hash)?.[1]
  const named = aimed === undefined ? -1 : entries.findIndex((entry) => holds(entry, aimed))
  if (named >= 0) return named
  const asked = entries.findLastIndex(
    (entry) => entry.kind === 'part' && entry.item.part.author.kind === 'contact',
  )
  return asked >= 0 ? asked : entries.length - 1
}

function holds(entry: Entry, decisionId: string): boolean {
  if (entry.kind === 'decision') return entry.decision.id === decisionId
  return entry.kind === 'quiet' && entry.decisions.some(({ id }) => id === decisionId)
}
