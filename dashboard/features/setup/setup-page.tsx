import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import type { ReactNode } from 'react'
import { queries } from '../../api/queries.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { timeAgo } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useLocale, useWords } from '../../language/use-words.ts'

const listenMs = 2_000

/** What is left before the AI can answer, each step turning by itself. */
export function SetupPage() {
  const { org = '' } = usePathParts()
  const words = useWords()
  const locale = useLocale()
  const { setup } = words
  const integration = useQuery({ ...queries.integration(), refetchInterval: listenMs })
  const documents = useQuery(queries.documents())
  const dialog = `/o/${org}/settings/integrations/intercom`
  return (
    <Page title={setup.title} className="setup-page">
      <div className="guidepage">
        <p className="lead quiet">{setup.lead}</p>
        <Loaded query={integration} what={setup.title}>
          {({ status, ai_admin, settings, webhook, webhook_url }) => {
            const isConnected = status !== 'not_connected'
            const reached = webhook.reached_at
            const known = documents.data?.items.length ?? 0
            return (
              <ol className="line">
                <Step name={setup.teammate} isDone={isConnected} gist={ai_admin?.name}>
                  <p>{setup.teammateHint}</p>
                </Step>
                <Step
                  name={setup.trial}
                  isDone={isConnected}
                  gist={settings.only_contacts.join(', ') || setup.everybody}
                >
                  <p>{setup.trialHint}</p>
                  <Link className="btn" to={`${dialog}/answering`} hash="only_contacts">
                    {setup.openDialog}
                  </Link>
                </Step>
                <Step name={setup.token} isDone={isConnected}>
                  <p>{setup.tokenHint}</p>
                  <Link className="btn primary" to={`${dialog}/connection`}>
                    {setup.openDialog}
                  </Link>
                </Step>
                <Step
                  name={setup.webhook}
                  isDone={reached !== null}
                  gist={
                    reached === null
                      ? undefined
                      : setup.reached(timeAgo(new Date(reached), new Date(), locale))
                  }
                >
                  <p>{setup.webhookHint}</p>
                  <p className="url">{webhook_url}</p>
                  <CopyButton text={webhook_url} />
                  <p className="listen" role="status">
                    {setup.listening}
                  </p>
                </Step>
                <Step name={setup.knowledge} isDone={known > 0} gist={setup.documents(known)}>
                  <p>{setup.knowledgeHint}</p>
                  <Link className="btn" to={`/o/${org}/knowledge`}>
                    {words.nav.knowledge}
                  </Link>
                </Step>
                <AskStep org={org} />
                <Step name={setup.open} isDone={isConnected && settings.only_contacts.length === 0}>
                  <p>{setup.openHint}</p>
                  <Link className="btn" to={`${dialog}/answering`} hash="only_contacts">
                    {setup.endTrial}
                  </Link>
                </Step>
              </ol>
            )
          }}
        </Loaded>
      </div>
    </Page>
  )
}

/** Ends with what happened to the test message. */
function AskStep({ org }: { org: string }) {
  const words = useWords()
  const locale = useLocale()
  const { setup } = words
  const sessions = useQuery(queries.sessions('?limit=1'))
  const state = useQuery(queries.authState())
  const newest = sessions.data?.items[0]
  return (
    <Step
      name={setup.ask}
      isDone={newest !== undefined}
      gist={newest && timeAgo(new Date(newest.updated_at), new Date(), locale)}
    >
      <p>{setup.askHint}</p>
      {newest && (
        <p>
          {setup.saw(visibleText(newest.newest_message ?? ''))}{' '}
          {newest.last_decision && (
            <>
              {words.outcome[newest.last_decision.outcome]}:{' '}
              {words.reasons[newest.last_decision.reason]}.{' '}
            </>
          )}
          <Link to={`/o/${org}/sessions/${newest.id}`}>{setup.seeWhy}</Link>
        </p>
      )}
      {state.data?.sandbox && (
        <a className="btn" href={state.data.sandbox.messenger_url}>
          {words.sessions.openMessenger}
        </a>
      )}
    </Step>
  )
}

function Step(props: {
  name: string
  isDone: boolean
  gist?: string | undefined
  children: ReactNode
}) {
  const { name, isDone, gist, children } = props
  return (
    <li className={isDone ? 'has-ai' : 'has-nobody'}>
      <i className="piece" aria-hidden="true" />
      <span className={`mark ${isDone ? 'is-works is-resolved' : 'todo'}`} aria-hidden="true">
        {isDone && <Icon name="check" />}
      </span>
      <details className="fold" open={!isDone}>
        <summary>
          <span className="t">{name}</span>
          <span className="push small hint">{gist}</span>
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        <div className="stepbody">{children}</div>
      </details>
    </li>
  )
}
