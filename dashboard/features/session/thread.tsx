import type { Timeline } from '#api-contract/conversations.ts'
import { useWords } from '../../language/use-words.ts'
import { DecisionItem } from './decision-item.tsx'
import { PartItem } from './part-item.tsx'

type Item = Timeline['items'][number]
type Held = 'ai' | 'people' | 'nobody'

/** Messages, notes and events on one line, each decision under the message that it judged. */
export function Thread(props: { items: Item[]; sessionId: string; org: string }) {
  const { items, sessionId, org } = props
  const { session } = useWords()
  if (items.length === 0) return <p className="empty">{session.noParts}</p>
  return (
    <ol className="line">
      {withHolders(items).map(({ item, held }) => {
        if (item.kind === 'step') return null
        return item.kind === 'decision' ? (
          <DecisionItem
            key={item.decision.id}
            decision={item.decision}
            held={held}
            sessionId={sessionId}
            org={org}
          />
        ) : (
          <PartItem key={item.part.id} item={item} held={held} sessionId={sessionId} />
        )
      })}
    </ol>
  )
}

/** Each item with who has the conversation after it. */
function withHolders(items: Item[]): { item: Item; held: Held }[] {
  let held: Held = 'nobody'
  return items.map((item) => {
    held = heldAfter(item, held)
    return { item, held }
  })
}

function heldAfter(item: Item, before: Held): Held {
  if (item.kind === 'decision') {
    if (item.decision.outcome === 'replied') return 'ai'
    return item.decision.outcome === 'handed_off' ? 'nobody' : before
  }
  if (item.kind === 'message' && item.part.author.kind === 'teammate' && !item.part.is_ours)
    return 'people'
  return before
}
