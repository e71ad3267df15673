import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Timeline } from '#api-contract/conversations.ts'
import type { Decision } from '#api-contract/decisions.ts'
import { queries } from '../../../api/queries.ts'

const longestTitle = 80
const longestQuestion = 500

/** Leads to a new document with the customer's question and a title made of it. */
export function WriteLink(props: {
  decision: Decision
  sessionId: string
  org: string
  look: string
  label: string
}) {
  const { decision, sessionId, org, look, label } = props
  const timeline = useQuery(queries.timeline(sessionId))
  const asked = questionOf(timeline.data, decision.trigger.part_id)
  const search = asked === '' ? {} : { question: asked, title: titleOf(asked) }
  return (
    <Link className={look} to={`/o/${org}/knowledge/new`} search={search}>
      {label}
    </Link>
  )
}

/** On one line: lines are questions of their own in the form. */
function questionOf(timeline: Timeline | undefined, partId: string | null): string {
  const item = timeline?.items.find((one) => 'part' in one && one.part.id === partId)
  const text = item && 'part' in item ? item.part.text : ''
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, longestQuestion)
}

function titleOf(question: string): string {
  return question.slice(0, longestTitle).replace(/[?\s]+$/u, '')
}
