import { useQuery } from '@tanstack/react-query'
import type { Answer } from '#api-contract/answers.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { outcomeIcon } from '../../components/sessions/state-mark.tsx'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { TriedRecord } from './tried-record.tsx'
import { TriedWords } from './tried-words.tsx'
import type { Beside } from './use-compare.ts'
import { useAsker } from './use-asker.ts'
import { askAgent, type Round } from './use-rounds.ts'

/** The same messages, asked of the engine that is not in use, or with a draft as if it were published. */
export function AnswerBeside(props: { beside: Beside; round: Round; org: string }) {
  const { beside, round, org } = props
  const { question, messages } = round
  const { try: words, guide } = useWords()
  const asked = { messages, ...useAsker(), ...beside.asked }
  const other = useQuery({
    queryKey: ['answers', JSON.stringify(asked)],
    queryFn: () => askAgent(asked, guide.slow),
    // A draft may have been written on meanwhile.
    staleTime: beside.asked.draft_of === undefined ? Infinity : 0,
    refetchOnWindowFocus: false,
    retry: false,
  })
  const answer = other.data?.answer
  const outcome = answer?.outcome ?? 'stored'
  return (
    <li className="has-nobody other-engine">
      <i className="piece" aria-hidden="true" />
      <span className={`mark is-${outcome.replace('_', '-')}`} aria-hidden="true">
        <Icon name={answer ? outcomeIcon(answer.outcome) : 'working'} />
      </span>
      <section aria-label={beside.name}>
        <p className="meta strong">{beside.name}</p>
        {other.isPending && <p className="quiet">{words.thinking}…</p>}
        {other.isError && (
          <p className="state is-failed" role="alert">
            {wordsOf(other.error)}
          </p>
        )}
        {other.data && <TriedRecord question={question} tried={other.data} org={org} />}
        {answer && answer.body !== null && <Words {...{ answer, round, org }} />}
      </section>
    </li>
  )
}

function Words({ answer, round, org }: { answer: Answer; round: Round; org: string }) {
  const { try: words } = useWords()
  return answer.body === round.answer.body ? (
    <p className="quiet">{words.sameWordsBeside}</p>
  ) : (
    <TriedWords answer={answer} org={org} />
  )
}
