import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import type { Settings, SettingsChange, SettingsWithOrigins } from '#api-contract/settings.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import type { SettingName } from './setting-rows.ts'
import type { SettingsDesk } from './settings-desk.tsx'
import { useConflicts } from './use-conflicts.ts'

const undoMs = 10_000
const path = '/integrations/intercom/settings'

/** Changes that somebody else made before ours arrived. */
class ChangedMeanwhile extends Error {
  readonly facts: SettingsWithOrigins

  constructor(facts: SettingsWithOrigins) {
    super('Somebody else changed this.')
    this.facts = facts
  }
}

/** Saves each setting as soon as it is changed, keeps the way back, and tells of others' changes. */
export function useSettingsDesk(
  integration: Integration,
  facts: SettingsWithOrigins,
  canChange: boolean,
): SettingsDesk {
  const conflicts = useConflicts(facts.settings)
  const { send, saved, problem } = useSending(conflicts)
  const { mutate } = send
  const change = useCallback(
    (given: SettingsChange) => mutate({ change: given, isForced: false }),
    [mutate],
  )
  return {
    ...facts,
    integration,
    isConnected: integration.status !== 'not_connected',
    canChange,
    isBusy: send.isPending,
    change,
    saved: saved?.names ?? [],
    undo: () => {
      if (saved) change(saved.before)
    },
    problem,
    conflicts: conflicts.open,
    keepTheirs: conflicts.close,
    takeMine: (name) => {
      const conflict = conflicts.open[name]
      conflicts.close(name)
      if (conflict) mutate({ change: { [name]: conflict.mine }, isForced: true })
    },
  }
}

/** Sends changes, unless somebody else's came first. */
function useSending({ seen, mark }: ReturnType<typeof useConflicts>) {
  const queryClient = useQueryClient()
  const [saved, setSaved] = useState<{ names: string[]; before: SettingsChange }>()
  const [problem, setProblem] = useState<SettingsDesk['problem']>()
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(ending.current), [])
  const { queryKey } = queries.settingsFacts()
  const send = useMutation({
    // One after the other, so that none meets the one before it as somebody else's.
    scope: { id: 'settings' },
    mutationFn: async ({ change, isForced }: { change: SettingsChange; isForced: boolean }) => {
      const fresh = await ask<SettingsWithOrigins>('GET', path)
      const isStale = (name: SettingName) => !isSame(fresh.settings[name], seen.current[name])
      if (!isForced && namesOf(change).some(isStale)) throw new ChangedMeanwhile(fresh)
      return ask<Settings>('PATCH', path, change)
    },
    onSuccess: async (settings, { change }) => {
      const names = namesOf(change)
      setSaved({
        names,
        before: Object.fromEntries(names.map((name) => [name, seen.current[name]])),
      })
      seen.current = settings
      setProblem(undefined)
      clearTimeout(ending.current)
      ending.current = setTimeout(() => setSaved(undefined), undoMs)
      queryClient.setQueryData<SettingsWithOrigins>(queryKey, (known) =>
        known ? { ...known, settings } : known,
      )
      await queryClient.invalidateQueries()
    },
    onError: (error, { change }) => {
      if (!(error instanceof ChangedMeanwhile))
        return setProblem({ names: namesOf(change), text: wordsOf(error) })
      mark(error.facts.settings, change)
      queryClient.setQueryData(queryKey, error.facts)
    },
  })
  return { send, saved, problem }
}

function namesOf(change: SettingsChange): SettingName[] {
  return Object.keys(change) as SettingName[] // its keys
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
