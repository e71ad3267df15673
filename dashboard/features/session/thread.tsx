import { useWords } from '../../language/use-words.ts'
import { DecisionItem } from './decision-item.tsx'
import { PartItem } from './part-item.tsx'
import { QuietDecisions } from './quiet-decisions.tsx'
import { toEntries, type Item } from './to-entries.ts'

/** Messages, notes and events on one line, each decision under the message that it judged. */
export function Thread(props: { items: Item[]; sessionId: string; org: string }) {
  const { items, sessionId, org } = props
  const { session } = useWords()
  if (items.length === 0) return <p className="empty">{session.noParts}</p>
  return (
    <ol className="line">
      {toEntries(items).map((entry) =>
        entry.kind === 'quiet' ? (
          <QuietDecisions key={entry.decisions[0]?.id} {...entry} org={org} />
        ) : entry.kind === 'decision' ? (
          <DecisionItem key={entry.decision.id} {...entry} sessionId={sessionId} org={org} />
        ) : (
          <PartItem key={entry.item.part.id} {...entry} sessionId={sessionId} />
        ),
      )}
    </ol>
  )
}
