import { useQuery } from '@tanstack/react-query'
import type { Session } from '#api-contract/conversations.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { queries } from '../../api/queries.ts'
import { Loaded, Trouble } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import type { Words } from '../../language/en.ts'
import { useWords } from '../../language/use-words.ts'
import { AboutCustomer } from './about/about-customer.tsx'
import { SessionActions } from './session-actions.tsx'
import { BackToList, SessionHeading, StepThrough } from './session-head.tsx'
import { Thread } from './thread/thread.tsx'
import { WatchedLine } from './watched-line.tsx'
import { useRecordKeys } from './record/use-record-keys.ts'

/** The thread as the customer saw it, and under each message what was decided and why. */
export function SessionPage() {
  const { org = '', id = '' } = usePathParts()
  const words = useWords()
  const session = useQuery(queries.session(id))
  const timeline = useQuery(queries.timeline(id))
  useRecordKeys()
  const { data } = session
  const name = nameOf(data, words)
  if (session.isError)
    return (
      <Page title={words.session.conversation} before={<BackToList org={org} id={id} />}>
        <Trouble
          what={words.session.conversation}
          error={session.error}
          retry={() => void session.refetch()}
        />
      </Page>
    )
  const items = timeline.data?.items ?? []
  return (
    <Page
      title={data ? `#${data.number} ${name}` : name}
      className="session-page"
      before={<BackToList org={org} id={id} />}
      heading={<SessionHeading name={name} session={data} />}
      actions={
        data && (
          <>
            <StepThrough org={org} id={id} />
            <SessionActions session={data} items={items} />
          </>
        )
      }
    >
      <div className="cols">
        <section className="thread" aria-label={words.session.conversation}>
          <WatchedLine sessionId={id} />
          <Loaded query={timeline} what={words.session.conversation} rows={5}>
            {(loaded) => data && <Thread items={loaded.items} session={data} org={org} key={id} />}
          </Loaded>
        </section>
        {data && <AboutCustomer session={data} items={items} />}
      </div>
    </Page>
  )
}

function nameOf(data: Session | undefined, words: Words): string {
  if (!data) return words.session.conversation
  return visibleText(data.contact?.name ?? data.contact?.email ?? words.sessions.noName)
}
