import { useKnownNames } from '../../../components/record/known-names.ts'
import { ClockText } from '../../../components/texts/time-text.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useWords } from '../../../language/use-words.ts'
import type { PartItemData } from './to-entries.ts'

/** One event in one line, every sentence built alike: who did what. */
export function EventLine({ item: { part, at } }: { item: PartItemData }) {
  const { events, sessions } = useWords()
  const words = useThreadWords()
  const names = useKnownNames()
  const who = visibleText(part.author.name ?? sessions.noName)
  const plain = `${events[part.part_type] ?? part.part_type.replaceAll('_', ' ')} · ${who}`
  return (
    <>
      <span className="mark small" aria-hidden="true" />
      <p className="event">
        <bdi>{assignmentWords() ?? plain}</bdi> <ClockText at={at} />
      </p>
    </>
  )

  function assignmentWords(): string | undefined {
    const { assignment, author } = part
    if (assignment === null) return undefined
    const { to, id } = assignment
    if (to === 'nobody') return words.unassigned(who)
    if (id === null) return undefined
    if (to === 'teammate' && id === author.id) return words.took(who)
    const whom = to === 'team' ? names.team(id) : names.person(id)
    return words.assigned(who, visibleText(whom ?? id))
  }
}
