import { useState } from 'react'

export type Picking = {
  isOn: boolean
  picked: ReadonlySet<string>
  toggle: (id: string) => void
  begin: () => void
  end: () => void
}

/** Which rows are selected; it begins with the first. */
export function usePicking(): Picking {
  const [picked, setPicked] = useState<ReadonlySet<string>>()
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setPicked(next)
  }
  return {
    isOn: picked !== undefined,
    picked: picked ?? new Set<string>(),
    toggle,
    begin: () => setPicked(new Set()),
    end: () => setPicked(undefined),
  }
}

/** The row that holds the focus. */
export function focusedRow(): string | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-session]')
  return row?.dataset['session']
}
