import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { Session } from '#api-contract/conversations.ts'
import { queries } from '../../../api/queries.ts'
import { KnownNamesContext } from '../../../components/record/known-names.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useClock, useWords } from '../../../language/use-words.ts'
import { DecisionItem } from '../record/decision-item.tsx'
import { PartItem } from './part-item.tsx'
import { LongThreadContext } from '../record/long-thread-context.ts'
import { QuietDecisions } from '../record/quiet-decisions.tsx'
import { type Entry, type Item, openQuestion, toEntries } from './to-entries.ts'
import { NewMessagePill } from './new-message-pill.tsx'
import { RunningTurn } from './running-turn.tsx'
import { ThreadFind } from './thread-find.tsx'
import { useNames } from './use-names.ts'
import { useThreadWindow } from './use-thread-window.ts'

/** Messages, notes and events on one line, each decision under the message that it judged. */
export function Thread({ items, session, org }: { items: Item[]; session: Session; org: string }) {
  const words = useWords()
  const said = useThreadWords()
  const { data } = useQuery(queries.integration())
  const names = useNames(items, words.channel[session.channel])
  const aiTeammate = data?.ai_admin?.id
  const { locale, timeZone } = useClock()
  const entries = useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short' })
    return toEntries(items, aiTeammate, (at) => day.format(new Date(at)))
  }, [items, aiTeammate, locale, timeZone])
  const view = useThreadWindow(entries)
  const list = useRef<HTMLOListElement>(null)
  useFirstPlace(list)
  const waiting = session.status === 'open' ? openQuestion(items) : undefined
  const waitsAt = data?.status === 'connected' ? waiting?.at : undefined
  if (items.length === 0) return <p className="empty">{words.session.noParts}</p>
  return (
    <KnownNamesContext value={names}>
      <ThreadRemark items={items} />
      {view.isCut && <ThreadFind entries={entries} show={view.showAround} />}
      {view.earlier > 0 && (
        <MoreEntries say={said.earlierParts(view.earlier)} show={view.showEarlier} />
      )}
      <LongThreadContext value={view.isCut}>
        <ol className="line" ref={list}>
          {view.shown.map((entry) => (
            <ThreadEntry entry={entry} session={session} org={org} key={keyOf(entry)} />
          ))}
          <RunningTurn sessionId={session.id} waitsAt={waitsAt} />
        </ol>
      </LongThreadContext>
      {view.later > 0 && <MoreEntries say={said.laterParts(view.later)} show={view.showLater} />}
      <NewMessagePill count={items.length} />
    </KnownNamesContext>
  )
}

function MoreEntries({ say, show }: { say: string; show: () => void }) {
  return (
    <p className="thread-more">
      <button type="button" className="btn" onClick={show}>
        {say}
      </button>
    </p>
  )
}

function keyOf(entry: Entry): string {
  if (entry.kind === 'day') return `day ${entry.at}`
  if (entry.kind === 'quiet') return `quiet ${entry.decisions[0]?.id}`
  return entry.kind === 'decision' ? entry.decision.id : `part ${entry.item.part.id}`
}

function ThreadEntry({ entry, session, org }: { entry: Entry; session: Session; org: string }) {
  const clock = useClock()
  switch (entry.kind) {
    case 'day':
      return <li className="day-break meta">{clock.day(entry.at)}</li>
    case 'quiet':
      return <QuietDecisions {...entry} org={org} />
    case 'decision':
      return <DecisionItem {...entry} session={session} org={org} />
    case 'part':
      return <PartItem {...entry} sessionId={session.id} org={org} />
  }
}

/** What must be known before the thread is read. */
function ThreadRemark({ items }: { items: Item[] }) {
  const words = useThreadWords()
  const parts = items.flatMap((item) => ('part' in item ? [item.part] : []))
  const decisions = items.flatMap((item) => (item.kind === 'decision' ? [item.decision] : []))
  const isErased = parts.length > 0 && parts.every(({ text, redacted }) => text === '' && redacted)
  const remark = isErased
    ? words.erased
    : decisions.at(-1)?.reason === 'conversation_gone'
      ? words.gone
      : decisions.length > 0 && !decisions.some(({ outcome }) => outcome !== 'stored')
        ? words.nothingByAi
        : undefined
  return remark === undefined ? null : <p className="thread-remark small">{remark}</p>
}

/** A permalink's decision, or else the newest question, is what the reader came for. */
function useFirstPlace(list: React.RefObject<HTMLOListElement | null>): void {
  useEffect(() => {
    const aimed = /^#(d-[^&]+)/.exec(location.hash)?.[1]
    const asks = list.current?.querySelectorAll('.ask')
    const first = aimed === undefined ? asks?.[asks.length - 1] : document.getElementById(aimed)
    const isBelow = (first?.getBoundingClientRect().bottom ?? 0) > innerHeight
    if (aimed !== undefined || isBelow) first?.scrollIntoView({ block: 'start' })
  }, [list])
}
