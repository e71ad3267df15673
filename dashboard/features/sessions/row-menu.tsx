import { useState } from 'react'
import type { ListedSession } from '#api-contract/conversations.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { IntercomLink } from '../../components/intercom/intercom-link.tsx'
import { useToast } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { useReviewing } from './use-reviewing.ts'

/** What can be done with a row without opening it; filled when it is opened. */
export function RowMenu({ session, name }: { session: ListedSession; name: string }) {
  const { list } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = `row-menu-${session.id}`
  return (
    <div className="row-menu">
      <button type="button" className="btn bare icon" popoverTarget={id}>
        <Icon name="more" />
        <span className="sr">{list.rowMore(name)}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="menu from-end"
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true)
        }}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a, button') !== null)
            event.currentTarget.hidePopover()
        }}
      >
        {isOpen && <RowActs session={session} />}
      </div>
    </div>
  )
}

function RowActs({ session }: { session: ListedSession }) {
  const { list, common } = useWords()
  const say = useToast()
  const { add } = useReviewing()
  const copy = () =>
    void navigator.clipboard
      .writeText(`${location.origin}/s/${session.id}`)
      .then(() => say(common.copied))
  return (
    <ul>
      <li>
        <button type="button" onClick={copy}>
          {list.copyLink}
        </button>
      </li>
      <li>
        <IntercomLink conversationId={session.conversation_id} className="plain" />
      </li>
      <li>
        <button type="button" onClick={() => void add([session.id])}>
          {list.addToReview}
        </button>
      </li>
    </ul>
  )
}
