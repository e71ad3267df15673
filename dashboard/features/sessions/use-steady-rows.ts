import { useEffect, useState } from 'react'
import type { ListedSession } from '#api-contract/conversations.ts'

const topPx = 80

/**
 * Rows change in place; while the list is not at its top, new ones wait behind a pill so that what is being read does
 * not move. `list` names the list: another one begins anew.
 */
export function useSteadyRows(list: string, items: ListedSession[]) {
  const [kept, setKept] = useState({ list, ids: items.map(({ id }) => id) })
  const isSame = kept.list === list
  const isAway = isSame && window.scrollY > topPx
  const ids = items.map(({ id }) => id)
  const isChanged = !isSame || (!isAway && ids.join() !== kept.ids.join())
  if (isChanged) setKept({ list, ids })
  const byId = new Map(items.map((item) => [item.id, item]))
  const shown = isChanged ? ids : kept.ids
  const fresh = isAway ? ids.filter((id) => !shown.includes(id)).length : 0
  const showFresh = () => {
    setKept({ list, ids })
    window.scrollTo({ top: 0 })
  }
  useEffect(() => {
    if (fresh === 0) return
    const look = () => {
      if (window.scrollY <= topPx) setKept({ list, ids })
    }
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  })
  const rows = shown.flatMap((id) => byId.get(id) ?? [])
  return { rows, fresh, showFresh }
}
