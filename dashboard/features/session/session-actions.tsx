import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Session } from '#api-contract/conversations.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Modal } from '../../components/overlays/modal.tsx'
import { type PageAction, usePageActions } from '../../components/page/page-actions.ts'
import { useThreadWords } from '../../language/use-thread-words.ts'
import { useWords } from '../../language/use-words.ts'
import { AboutCustomer } from './about/about-customer.tsx'
import { GiveDialog } from './give-dialog.tsx'
import { HandOffDialog } from './hand-off-dialog.tsx'
import { IntercomLink } from '../../components/intercom/intercom-link.tsx'
import type { Item } from './thread/to-entries.ts'
import { useSessionAction } from './use-session-action.ts'

type Verb = { verb: string; label: string; key: string; isOff: boolean; run: () => void }

const recentMs = 10 * 60_000

/** What a person may do with the conversation; whatever touches Intercom is confirmed by what happens. */
export function SessionActions({ session, items }: { session: Session; items: readonly Item[] }) {
  const words = useWords()
  const own = useThreadWords()
  const [shown, show] = useState<'hand-off' | 'give' | 'about'>()
  const link = useRef<HTMLSpanElement>(null)
  const verbs = useVerbs(session, { items, ask: show })
  const [first, ...rest] = verbs.toSorted((left, right) => Number(left.isOff) - Number(right.isOff))
  usePageActions([
    ...verbs.map(({ verb, label, key, isOff, run }): PageAction => ({
      id: verb,
      label,
      key,
      isOff,
      run,
    })),
    {
      id: 'intercom',
      label: words.session.openInIntercom,
      key: 'i',
      run: () => link.current?.querySelector('a')?.click(),
    },
  ])
  return (
    <>
      {first && <VerbButton verb={first} className="btn desk" />}
      <button type="button" className="btn bare icon" popoverTarget="session-menu">
        <Icon name="more" />
        <span className="sr">{own.more}</span>
      </button>
      <div id="session-menu" popover="auto" className="menu from-end">
        <ul>
          {[...(first ? [first] : []), ...rest].map((verb, place) => (
            <li key={verb.verb} className={place === 0 ? 'phone' : ''}>
              <VerbButton verb={verb} className="" />
            </li>
          ))}
          <li className="narrow-only">
            <button type="button" popoverTarget="session-menu" onClick={() => show('about')}>
              {own.aboutPhone}
            </button>
          </li>
        </ul>
      </div>
      <span ref={link} className="desk">
        <IntercomLink conversationId={session.conversation_id} className="btn bare" />
      </span>
      {shown === 'hand-off' && <HandOffDialog session={session} close={() => show(undefined)} />}
      {shown === 'give' && <GiveDialog session={session} close={() => show(undefined)} />}
      {shown === 'about' && (
        <Modal label={own.aboutPhone} className="about-sheet" close={() => show(undefined)}>
          <AboutCustomer session={session} items={items} />
          <p className="wrap">
            <IntercomLink conversationId={session.conversation_id} />
            <button type="button" className="btn" onClick={() => show(undefined)}>
              {words.common.close}
            </button>
          </p>
        </Modal>
      )}
    </>
  )
}

function VerbButton({ verb, className }: { verb: Verb; className: string }) {
  return (
    <button
      type="button"
      className={className}
      disabled={verb.isOff}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        verb.run()
      }}
    >
      {verb.label} <kbd>{verb.key}</kbd>
    </button>
  )
}

/** Every button in its order, with why it may be off. */
function useVerbs(
  session: Session,
  { items, ask }: { items: readonly Item[]; ask: (what: 'hand-off' | 'give') => void },
): Verb[] {
  const words = useWords()
  const act = useSessionAction(session.id)
  const me = useQuery(queries.me())
  const isMember = me.data?.role === 'member'
  const isClosed = session.status !== 'open'
  const press = (verb: string) => () => act.mutate({ verb })
  const give = () =>
    didPersonWriteLately(items) ? ask('give') : act.mutate({ verb: 'give-to-ai' })
  const hasPerson = session.handled_by === 'human' || session.handed_off
  const verbs: Omit<Verb, 'isOff'>[] = [
    { verb: 'give-to-ai', label: words.session.giveToAi, key: 'a', run: give },
    { verb: 'hand-off', label: words.session.handOff, key: 'h', run: () => ask('hand-off') },
    { verb: 'draft', label: words.session.draft, key: 'd', run: press('draft') },
    session.paused
      ? { verb: 'resume', label: words.session.resumeHere, key: 'p', run: press('resume') }
      : { verb: 'pause', label: words.session.pauseHere, key: 'p', run: press('pause') },
  ]
  const isOff: Record<string, boolean> = {
    'give-to-ai': isClosed || (session.handled_by === 'ai' && !session.handed_off),
    'hand-off': isClosed || hasPerson,
    pause: isMember,
    resume: isMember,
  }
  return verbs.map((one) => ({ ...one, isOff: act.isPending || (isOff[one.verb] ?? false) }))
}

function didPersonWriteLately(items: readonly Item[]): boolean {
  const last = items.findLast(
    (item) => item.kind === 'message' && item.part.author.kind === 'teammate' && !item.part.is_ours,
  )
  return last !== undefined && Date.now() - new Date(last.at).getTime() < recentMs
}
