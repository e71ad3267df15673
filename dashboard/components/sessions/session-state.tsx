import type { Session } from '#api-contract/conversations.ts'
import { useWords } from '../../language/use-words.ts'
import { Icon, type IconName } from '../controls/icon.tsx'

type Held = 'ai' | 'people' | 'nobody'

/** Who has it: the form of the line. */
export function heldBy({ handled_by }: Session): Held {
  if (handled_by === 'ai') return 'ai'
  return handled_by === 'human' ? 'people' : 'nobody'
}

/** How a session stands, by icon and word. */
export function StateOf({ session, isTinted }: { session: Session; isTinted?: boolean }) {
  const { state } = useWords()
  const [look, icon, word] = lookOf(session, state)
  return (
    <span className={`state ${isTinted ? 'tinted ' : ''}${look}`}>
      <Icon name={icon} />
      {word}
    </span>
  )
}

function lookOf(
  { status, handed_off, handled_by }: Session,
  words: Record<'handedOff' | 'ai' | 'people' | 'open' | 'resolved' | 'closed', string>,
): [string, IconName, string] {
  if (status === 'closed_resolved') return ['is-resolved', 'resolved', words.resolved]
  if (status === 'closed_unresolved') return ['is-stored', 'stored', words.closed]
  if (handed_off) return ['is-handed-off', 'person', words.handedOff]
  if (handled_by === 'human') return ['is-handed-off', 'person', words.people]
  return handled_by === 'ai'
    ? ['is-replied', 'reply', words.ai]
    : ['is-stored', 'stored', words.open]
}
