import type { Session } from '#api-contract/conversations.ts'
import { useWords } from '../../language/use-words.ts'
import { useSessionAction } from './use-session-action.ts'

/** What a person may do with the conversation; whatever touches Intercom is confirmed by what happens. */
export function SessionActions({ session }: { session: Session }) {
  const words = useWords()
  const act = useSessionAction(session.id)
  const isClosed = session.status !== 'open'
  const button = (verb: string, label: string, isOff = false) => (
    <button
      type="button"
      className="btn"
      disabled={act.isPending || isOff}
      onClick={() => act.mutate({ verb })}
    >
      {label}
    </button>
  )
  return (
    <>
      {button(
        'hand-off',
        words.session.handOff,
        session.handed_off || session.handled_by === 'human' || isClosed,
      )}
      {button('give-to-ai', words.session.giveToAi, isClosed)}
      {button('draft', words.session.draft)}
      {session.paused
        ? button('resume', words.session.resumeHere)
        : button('pause', words.session.pauseHere)}
    </>
  )
}
