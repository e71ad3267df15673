import { Link } from '@tanstack/react-router'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { momentBeside } from '../../language/moment-beside.ts'
import { useClock } from '../../language/use-words.ts'
import { escapeForPattern } from '../texts/escape-for-pattern.ts'
import { visibleText } from '../texts/untrusted.ts'
import { useKnownNames } from './known-names.ts'
import { type Recorded, saidOf } from './said-of.ts'

/** What was decided, in words from stored facts; titles lead to their documents. */
export function Sentence({
  decision,
  org,
}: {
  decision: Recorded & { created_at?: string }
  org: string
}) {
  const words = useDecisionWords()
  const names = useKnownNames()
  const clock = useClock()
  const tellMoment = (at: string) => momentBeside(decision.created_at, at, clock)
  const said = saidOf(decision, names, { words, tellMoment })
  const { second_look: again, generated } = decision.details
  const wasStopped = again.some(({ passed }) => !passed) && decision.outcome === 'skipped'
  const sentence = [
    wasStopped && words.stoppedInTime,
    words.sentences[decision.reason](said),
    wasStopped && generated !== null && words.nothingSent,
    decision.outcome === 'drafted' && words.draftLeft,
    whereTo(decision),
  ]
  function whereTo({ outcome, steps }: Recorded): string | false {
    if (outcome !== 'handed_off') return false
    if (steps.some(({ state }) => state === 'left_alone')) return words.where.leftAlone
    const assigned = steps.find(({ kind }) => kind.startsWith('assign_') || kind === 'unassign')
    if (assigned?.kind === 'unassign') return words.where.unassigned
    const { target } = assigned ?? { target: null }
    if (target === null) return steps.length > 0 && words.where.onlyNote
    return words.where.team(names.team(target) ?? names.person(target) ?? target)
  }
  return (
    <p>
      <WithLinks
        text={visibleText(sentence.filter(Boolean).join(' '))}
        decision={decision}
        org={org}
      />
    </p>
  )
}

/** The titles in the text, each linked to its document. */
function WithLinks(props: { text: string; decision: Recorded; org: string }) {
  const { text, decision, org } = props
  const { citations, passages } = decision.details
  const documents = new Map([...passages, ...citations].map((one) => [one.title, one.document_id]))
  const titles = [...documents.keys()].filter((title) => title !== '' && text.includes(title))
  if (titles.length === 0) return text
  const pattern = new RegExp(`(${titles.map((one) => escapeForPattern(one)).join('|')})`)
  return text.split(pattern).map((piece, place) =>
    place % 2 === 1 ? (
      <Link key={place} to={`/o/${org}/knowledge/${documents.get(piece) ?? ''}`}>
        {piece}
      </Link>
    ) : (
      piece
    ),
  )
}
