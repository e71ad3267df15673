import type { Session } from '#api-contract/conversations.ts'
import { Modal } from '../../components/overlays/modal.tsx'
import { useThreadWords } from '../../language/use-thread-words.ts'
import { useWords } from '../../language/use-words.ts'
import { useSessionAction } from './use-session-action.ts'

/** Where the conversation will go, and an optional word why. */
export function HandOffDialog({ session, close }: { session: Session; close: () => void }) {
  const { common } = useWords()
  const words = useThreadWords()
  const act = useSessionAction(session.id)
  return (
    <Modal label={words.handOffNow} className="ask" close={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const comment = new FormData(event.currentTarget).get('comment')
          const isSaid = typeof comment === 'string' && comment.trim() !== ''
          act.mutate({ verb: 'hand-off', body: isSaid ? { comment } : {} })
          close()
        }}
      >
        <p>{words.handOffWhere}</p>
        <input
          className="input"
          name="comment"
          aria-label={words.handOffWhy}
          placeholder={words.handOffWhy}
          maxLength={2000}
          autoFocus
        />
        <div className="acts">
          <button type="button" className="btn" onClick={close}>
            {common.cancel}
          </button>
          <button className="btn primary">{words.handOffNow}</button>
        </div>
      </form>
    </Modal>
  )
}
