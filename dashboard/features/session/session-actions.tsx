import { useQuery } from '@tanstack/react-query'
import type { Session } from '#api-contract/conversations.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
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
      <OpenInIntercom conversationId={session.conversation_id} />
    </>
  )
}

const hosts = { US: 'app.intercom.com', EU: 'app.eu.intercom.com', AU: 'app.au.intercom.com' }

/** Where people answer; the sandbox has an inbox of its own. */
function OpenInIntercom({ conversationId }: { conversationId: string }) {
  const { session } = useWords()
  const integration = useQuery(queries.integration())
  const state = useQuery(queries.authState())
  const workspace = integration.data?.workspace
  const sandbox = state.data?.sandbox?.inbox_url
  if (!workspace) return null
  const conversation = encodeURIComponent(conversationId)
  const address =
    sandbox === undefined
      ? `https://${hosts[workspace.region]}/a/inbox/${encodeURIComponent(workspace.id)}/inbox/conversation/${conversation}`
      : `${sandbox}?conversation=${conversation}`
  return (
    <a className="btn bare" href={address} target="_blank" rel="noreferrer">
      {session.openInIntercom}
      <Icon name="out" />
    </a>
  )
}
