import type { Session } from '#api-contract/conversations.ts'
import { Modal } from '../../components/overlays/modal.tsx'
import { useThreadWords } from '../../language/use-thread-words.ts'
import { useWords } from '../../language/use-words.ts'
import { useSessionAction } from './use-session-action.ts'

/** Asked first where a person wrote within the last minutes. */
export function GiveDialog({ session, close }: { session: Session; close: () => void }) {
  const words = useWords()
  const { giveAsk } = useThreadWords()
  const act = useSessionAction(session.id)
  return (
    <Modal label={words.session.giveToAi} className="ask" close={close}>
      <div className="stack">
        <p>{giveAsk}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={close}>
            {words.common.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              act.mutate({ verb: 'give-to-ai' })
              close()
            }}
          >
            {words.session.giveToAi}
          </button>
        </div>
      </div>
    </Modal>
  )
}
