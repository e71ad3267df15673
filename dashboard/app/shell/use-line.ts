import { useQuery } from '@tanstack/react-query'
import type { Integration } from '#api-contract/connection.ts'
import type { Me } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import type { IconName } from '../../components/controls/icon.tsx'
import { shortTime } from '../../components/texts/time-text.tsx'
import { useClock, useWords } from '../../language/use-words.ts'
import { useLooks } from './use-looks.ts'

export type Line = { icon: IconName; look: string; word: string; status: Integration['status'] }

const looksOf: Record<Integration['status'], { icon: IconName; look: string }> = {
  connected: { icon: 'dot', look: 'is-replied' },
  paused: { icon: 'pause', look: 'is-look' },
  reconnect_required: { icon: 'failed', look: 'is-failed' },
  not_connected: { icon: 'unseen', look: 'is-unseen' },
}

/** Whether the AI answers, in a word and a mark; undefined until it is known. */
export function useLine(me: Me | undefined): Line | undefined {
  const words = useWords()
  const { data } = useQuery(queries.integration())
  const { looks } = useLooks()
  const pausedBy = usePausedBy(
    data?.status === 'paused' && me !== undefined && me.role !== 'member',
  )
  if (!data) return undefined
  const { status } = data
  const plain = { ...looksOf[status], status, word: words.line[status] }
  if (status === 'paused') return { ...plain, word: pausedBy ?? plain.word }
  if (status !== 'connected') return plain
  const trial = data.settings.only_contacts.length
  if (trial > 0) return { ...plain, icon: 'look', look: 'is-look', word: words.shell.trial(trial) }
  return looks > 0 ? { ...plain, icon: 'half', word: words.shell.answeringLooks(looks) } : plain
}

/** The newest pause of the audit log, which owners and admins may read. */
function usePausedBy(isWanted: boolean): string | undefined {
  const { shell } = useWords()
  const clock = useClock()
  const { data } = useQuery({ ...queries.auditLog(), enabled: isWanted })
  const entry = isWanted
    ? data?.items.find(({ action }) => action === 'connection.paused')
    : undefined
  return entry && shell.pausedBy(entry.actor.name, shortTime(new Date(entry.at), new Date(), clock))
}
