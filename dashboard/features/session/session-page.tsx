import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded, Trouble } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { StateOf } from '../../components/session-state.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { AboutCustomer } from './about-customer.tsx'
import { SessionActions } from './session-actions.tsx'
import { Thread } from './thread.tsx'

/** The thread as the customer saw it, and under each message what was decided and why. */
export function SessionPage() {
  const { org = '', id = '' } = usePathParts()
  const words = useWords()
  const session = useQuery(queries.session(id))
  const timeline = useQuery(queries.timeline(id))
  const { data } = session
  const name = visibleText(data?.contact?.name ?? data?.contact?.email ?? words.sessions.noName)
  const title = data ? `#${data.number} ${name}` : words.session.conversation
  if (session.isError)
    return (
      <Page title={words.session.conversation}>
        <Trouble
          what={words.session.conversation}
          error={session.error}
          retry={() => void session.refetch()}
        />
      </Page>
    )
  return (
    <Page
      title={title}
      before={
        <Link className="back" to={`/o/${org}/sessions`}>
          <Icon name="left" />
          <span className="desk">{words.session.back}</span>
          <span className="sr phone">{words.session.back}</span>
        </Link>
      }
      heading={
        <div className="head-who">
          <h1 className="cut">
            <bdi>{name}</bdi>
          </h1>
          {data && (
            <>
              <span className="meta nowrap desk">
                #{data.number} · {words.channel[data.channel]}
              </span>
              <span className="desk">
                <StateOf session={data} isTinted />
              </span>
            </>
          )}
        </div>
      }
      actions={data && <SessionActions session={data} />}
    >
      <div className="cols">
        <section className="thread" aria-label={words.session.conversation}>
          <Loaded query={timeline} what={words.session.conversation} rows={5}>
            {({ items }) => <Thread items={items} sessionId={id} org={org} />}
          </Loaded>
        </section>
        {data && <AboutCustomer session={data} />}
      </div>
    </Page>
  )
}
