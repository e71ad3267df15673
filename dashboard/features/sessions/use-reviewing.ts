import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem, ask } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

/** Queues the newest answer of sessions for review; says how many had none. [O8] */
export function useReviewing() {
  const { list } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const add = async (sessionIds: readonly string[]) => {
    setBusy(true)
    try {
      let queued = 0
      for (const id of sessionIds) if (await queue(id)) queued += 1
      say(list.queuedForReview(queued, sessionIds.length - queued))
      await queryClient.invalidateQueries({ queryKey: ['review-queue'] })
    } catch (error) {
      say(wordsOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { add, isBusy }
}

/** False where the AI has written no answer. */
async function queue(sessionId: string): Promise<boolean> {
  try {
    await ask('POST', '/review', { session_id: sessionId })
    return true
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 409) return false
    throw error
  }
}
