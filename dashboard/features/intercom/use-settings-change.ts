import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings, SettingsChange } from '#api-contract/settings.ts'
import { ask } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

/** Saves settings as soon as they are changed; the change before stays one press away. */
export function useSettingsChange(current: Settings) {
  const { common } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const send = (change: SettingsChange) =>
    ask<Settings>('PATCH', '/integrations/intercom/settings', change)
  return useMutation({
    mutationFn: send,
    onSuccess: async (_settings, change) => {
      const before = Object.fromEntries(
        Object.keys(change).map((name) => [name, current[name as keyof Settings]]), // names of settings
      )
      await queryClient.invalidateQueries()
      say(common.saved, {
        undoWord: common.undo,
        undo: () => {
          send(before)
            .then(() => queryClient.invalidateQueries())
            .catch((error: unknown) => say(wordsOf(error)))
        },
      })
    },
    onError: (error) => say(wordsOf(error)),
  })
}
