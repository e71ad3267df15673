import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Icon } from '../controls/icon.tsx'
import { useWords } from '../../language/use-words.ts'

const hosts = { US: 'app.intercom.com', EU: 'app.eu.intercom.com', AU: 'app.au.intercom.com' }

/** Where people answer; the sandbox has an inbox of its own. */
export function IntercomLink(props: { conversationId: string; className?: string }) {
  const { conversationId, className = 'btn' } = props
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
    <a className={`${className} intercom-link`} href={address} target="_blank" rel="noreferrer">
      {session.openInIntercom}
      <Icon name="out" />
    </a>
  )
}
