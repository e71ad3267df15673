import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { queries } from '../../api/queries.ts'
import { useToast } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

/** Says when a watch rule marks a session while the page is open. [O7] */
export function useWatchNotices(org: string): void {
  const { watch } = useWords().supervision
  const { data } = useQuery(queries.watchMarks('?running=true&limit=20'))
  const say = useToast()
  const navigate = useNavigate()
  const known = useRef<bigint>(undefined)
  useEffect(() => {
    if (!data) return
    const before = known.current
    known.current = data.items.reduce(
      (most, { id }) => (BigInt(id) > most ? BigInt(id) : most),
      before ?? 0n,
    )
    if (before === undefined) return
    for (const mark of data.items.filter(({ id }) => BigInt(id) > before).slice(0, 3)) {
      const href = `/o/${org}/sessions/${mark.session_id}`
      say(watch.notice(watch.short[mark.kind], `#${mark.session_number}`), {
        undo: () => void navigate({ href }),
        undoWord: watch.see,
      })
    }
  }, [data, org, navigate, say, watch])
}
