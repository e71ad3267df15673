import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { useToast } from '../../../components/overlays/toasts.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useDecisionWords } from '../../../language/use-decision-words.ts'
import { useWords } from '../../../language/use-words.ts'
import { useSessionAction } from '../use-session-action.ts'

/** Good, or bad with a word why; and the decision as a link or as it is stored. */
export function Judge({ decision, sessionId }: { decision: Decision; sessionId: string }) {
  const { session, common } = useWords()
  const words = useDecisionWords()
  const say = useToast()
  const act = useSessionAction(sessionId, { isQuiet: true })
  const queryClient = useQueryClient()
  const [given, setGiven] = useState<Given>()
  const kept = decision.rating
  const rated = given?.rating ?? kept?.rating
  const [isAskingWhy, setAskingWhy] = useState(false)
  const rate = (rating: 'good' | 'bad', comment?: string) => {
    setGiven({ rating, comment })
    setAskingWhy(false)
    const body = { rating, decision_id: decision.id, ...(comment && { comment }) }
    act.mutate(
      { verb: 'feedback', body },
      {
        onSuccess: () => {
          say(words.rated[rating])
          void queryClient.invalidateQueries({ queryKey: ['timeline', sessionId] })
        },
        onError: () => setGiven(undefined),
      },
    )
  }
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => say(common.copied))
  const menu = `more-${decision.id}`
  return (
    <>
      <span className="judge">
        <button
          type="button"
          className="btn bare rate-good"
          aria-pressed={rated === 'good'}
          onClick={() => rate('good')}
        >
          <Icon name="good" />
          {session.good}
        </button>
        <button
          type="button"
          className="btn bare rate-bad"
          aria-pressed={rated === 'bad'}
          aria-expanded={isAskingWhy}
          onClick={() => setAskingWhy(!isAskingWhy)}
        >
          <Icon name="bad" />
          {session.bad}
        </button>
        <button type="button" className="btn bare icon" popoverTarget={menu}>
          <Icon name="more" />
          <span className="sr">{words.more}</span>
        </button>
      </span>
      <div id={menu} popover="auto" className="menu from-end">
        <ul>
          <li>
            <button
              type="button"
              onClick={() => copy(`${location.origin}/s/${sessionId}#d-${decision.id}`)}
            >
              {words.copyLink}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => copy(JSON.stringify(decision, null, 2))}>
              {words.copyJson}
            </button>
          </li>
        </ul>
      </div>
      <Said rating={given ?? kept ?? undefined} />
      {isAskingWhy && <WhyBad rate={(why) => rate('bad', why)} />}
    </>
  )
}

type Given = { rating: 'good' | 'bad'; comment: string | undefined }

/** The word why, and who said it. */
function Said({ rating }: { rating: Given | NonNullable<Decision['rating']> | undefined }) {
  const words = useDecisionWords()
  const comment = rating?.comment ?? ''
  const by = rating !== undefined && 'by' in rating ? words.ratedBy(rating.by) : ''
  if (comment === '' && by === '') return null
  return (
    <p className="rated-why meta">
      {comment !== '' && <q dir="auto">{visibleText(comment)}</q>} {visibleText(by)}
    </p>
  )
}

function WhyBad({ rate }: { rate: (why: string) => void }) {
  const { session, common } = useWords()
  const words = useDecisionWords()
  return (
    <form
      className="why-bad"
      onSubmit={(event) => {
        event.preventDefault()
        const why = new FormData(event.currentTarget).get('why')
        if (typeof why === 'string') rate(why)
      }}
    >
      <p className="meta">{words.whyBad}</p>
      {words.badWords.map((word) => (
        <button type="button" className="chip" key={word} onClick={() => rate(word)}>
          {word}
        </button>
      ))}
      <input
        className="input compact short"
        name="why"
        aria-label={session.why}
        placeholder={session.why}
        maxLength={2000}
        autoFocus
        required
      />
      <button className="btn">{common.save}</button>
    </form>
  )
}
