import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ListedSession, TimelineItem } from '#api-contract/conversations.ts'
import { queries } from '../../api/queries.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useClock, useWords } from '../../language/use-words.ts'
import type { GuideState } from './guide-state.ts'
import { Step } from './step.tsx'

const listenMs = 2_000

/** Ends with what happened to the test message, and to the wish for a person. */
export function AskStep({ state, name }: { state: GuideState; name: string }) {
  const words = useWords()
  const { setup, guide } = words
  const sessions = useQuery(queries.sessions('?limit=1&sort=created_at'))
  const auth = useQuery(queries.authState())
  const newest = sessions.data?.items[0]
  const sandbox = auth.data?.sandbox
  return (
    <Step step="ask" state={state} name={name} gist={guide.askGist}>
      <p>{setup.askHint}</p>
      {sandbox && (
        <p className="with">
          <a
            className={state.current === 'ask' ? 'btn primary' : 'btn'}
            href={sandbox.messenger_url}
          >
            {words.sessions.openMessenger}
          </a>
          <a className="btn" href={sandbox.inbox_url}>
            {guide.inbox}
          </a>
        </p>
      )}
      {newest && <WhatHappened session={newest} />}
    </Step>
  )
}

function WhatHappened({ session }: { session: ListedSession }) {
  const { org = '' } = usePathParts()
  const { setup, guide } = useWords()
  const { locale, timeZone } = useClock()
  const timeline = useQuery({ ...queries.timeline(session.id), refetchInterval: listenMs })
  const clock = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium' })
  const at = (time: string) => clock.format(new Date(time))
  const items = timeline.data?.items ?? []
  const asked = items.find(isAsked)
  const replied = findDecision(items, 'replied')
  const handedOff = findDecision(items, 'handed_off')
  if (!asked) return null
  const titles = [
    ...new Set(replied?.decision.details.citations.map(({ title }) => visibleText(title))),
  ]
  return (
    <div role="status">
      <p>
        {guide.saw(at(asked.at))}{' '}
        {replied && (
          <>
            {guide.answered(at(replied.at))}
            {titles.length > 0 && (
              <>
                {' '}
                {guide.from} <em>{titles.join(', ')}</em>
              </>
            )}
            .{' '}
          </>
        )}
        {!replied && !handedOff && guide.notYet}{' '}
        <Link to={`/o/${org}/sessions/${session.id}`}>{setup.seeWhy}</Link>
      </p>
      {handedOff ? (
        <p>{guide.handedOff(at(handedOff.at), stepsOf(handedOff, guide.steps))}</p>
      ) : (
        replied && <p className="strong">{guide.now}</p>
      )}
    </div>
  )
}

type DecisionItem = Extract<TimelineItem, { kind: 'decision' }>

function isAsked(item: TimelineItem): boolean {
  return item.kind === 'message' && item.part.author.kind === 'contact'
}

function findDecision(items: readonly TimelineItem[], outcome: string): DecisionItem | undefined {
  return items.find(
    (item): item is DecisionItem => item.kind === 'decision' && item.decision.outcome === outcome,
  )
}

/** What was done in Intercom, in its order. */
function stepsOf({ decision }: DecisionItem, words: Record<string, string>): string {
  const done = decision.steps.filter(({ state }) => state === 'done')
  return [...new Set(done.map(({ kind }) => words[kind] ?? kind.replaceAll('_', ' ')))].join(', ')
}
