import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useWords } from '../../language/use-words.ts'
import { useKnownNames } from './known-names.ts'
import { type Recorded, teammateOf } from './said-of.ts'

/** The reason in a few words, with the name or the count that belongs to it. */
export function useReasonInList(decision: Recorded): string {
  const { reasons } = useWords()
  const { inList } = useDecisionWords()
  const names = useKnownNames()
  const { reason, outcome, details } = decision
  const plain = reasons[reason]
  if (reason === 'answered' && details.citations.length > 0)
    return inList.passages(details.citations.length)
  const who = teammateOf(decision, names)
  if (who !== undefined && reason === 'human_took_over') return inList.tookOver(who)
  if (who !== undefined && reason === 'assigned_elsewhere') return inList.assignedTo(who)
  const wasStopped = outcome === 'skipped' && details.second_look.some(({ passed }) => !passed)
  return wasStopped ? `${inList.stopped} · ${plain}` : plain
}
