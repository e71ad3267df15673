import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Settings, SettingsChange } from '#api-contract/settings.ts'
import type { SettingName } from './setting-rows.ts'
import type { Conflict } from './settings-desk.tsx'

type Open = Partial<Record<SettingName, Conflict>>

/** Tells what changed under the reader's eyes, other than by the reader. */
export function useConflicts(settings: Settings): {
  /** As this reader last saw, or saved, them. */
  seen: RefObject<Settings>
  open: Open
  /** `change` is what the reader wanted where it met somebody else's. */
  mark(fresh: Settings, change: SettingsChange): void
  close(name: SettingName): void
} {
  const seen = useRef(settings)
  const [open, setOpen] = useState<Open>({})
  const mark = useCallback((fresh: Settings, change: SettingsChange) => {
    const before = seen.current
    const names = Object.keys(fresh) as SettingName[] // names of settings
    const changed = names.filter(
      (name) => JSON.stringify(fresh[name]) !== JSON.stringify(before[name]),
    )
    if (changed.length === 0) return
    seen.current = fresh
    const found = changed.map((name): [SettingName, Conflict] => [
      name,
      {
        from: before[name],
        theirs: fresh[name],
        mine: name in change ? change[name] : before[name],
      },
    ])
    setOpen((known) => ({ ...known, ...Object.fromEntries(found) }))
  }, [])
  const close = useCallback((name: SettingName) => {
    setOpen((known) => ({ ...known, [name]: undefined }))
  }, [])
  useEffect(() => mark(settings, {}), [settings, mark])
  return { seen, open, mark, close }
}
