import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { KnownNamesContext } from '../../components/record/known-names.ts'
import { useDirectoryNames } from '../../components/record/use-directory-names.ts'
import { Page } from '../../components/page/page.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useThreadWords } from '../../language/use-thread-words.ts'
import { DecisionItem } from './record/decision-item.tsx'

/** What was decided about a conversation, also where nothing of it is stored. [S1] */
export function DecisionsPage() {
  const { org = '' } = usePathParts()
  const { conversation_id: conversation } = useSearchTexts()
  if (conversation === undefined || conversation === '')
    return <Navigate to={`/o/${org}/sessions`} replace />
  return <DecisionsOf conversation={conversation} org={org} />
}

function DecisionsOf({ conversation, org }: { conversation: string; org: string }) {
  const words = useThreadWords()
  const search = new URLSearchParams({ conversation_id: conversation, limit: '100' })
  const decisions = useQuery(queries.decisions(`?${search}`))
  const sessions = useQuery(queries.sessions(`?${search}`))
  const names = useDirectoryNames()
  const [session] = sessions.data?.items ?? []
  return (
    <Page title={words.decisionsTitle}>
      <div className="body stack">
        <p className="guide">{words.decisionsLead(conversation)}</p>
        {session ? (
          <Link className="btn" to={`/o/${org}/sessions/${session.id}`}>
            {words.openSession}
          </Link>
        ) : (
          sessions.data && (
            <p className="wrap">
              {words.decisionsOnly}
              <Link
                to={`/o/${org}/settings/integrations/intercom/sync`}
                hash="full_conversation_sync"
              >
                {words.turnOnSync}
              </Link>
            </p>
          )
        )}
        <div className="thread wide">
          <Loaded query={decisions} what={words.decisionsTitle}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{words.noDecisions}</p>
              ) : (
                <KnownNamesContext value={names}>
                  <ol className="line">
                    {items.toReversed().map((decision) => (
                      <DecisionItem
                        key={decision.id}
                        decision={decision}
                        held="nobody"
                        session={session}
                        org={org}
                      />
                    ))}
                  </ol>
                </KnownNamesContext>
              )
            }
          </Loaded>
        </div>
      </div>
    </Page>
  )
}
