import { useSyncExternalStore } from 'react'

export type Overlay = 'palette' | 'keys'

let shown: Overlay | undefined
const watchers = new Set<() => void>()

/** Opens what lies over every page, or closes it. */
export function showOverlay(overlay: Overlay | undefined): void {
  shown = overlay
  for (const watcher of watchers) watcher()
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(watch, () => shown)
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}
