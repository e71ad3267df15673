import type { Decision } from '#api-contract/decisions.ts'
import { useWords } from '../../language/use-words.ts'
import { Icon, type IconName } from '../controls/icon.tsx'

const icons: Record<Decision['outcome'], IconName> = {
  replied: 'reply',
  handed_off: 'person',
  drafted: 'drafted',
  resolved: 'resolved',
  stored: 'stored',
  skipped: 'skipped',
}

/** An outcome by icon and word; tinted in heads only. */
export function OutcomeMark({
  outcome,
  isTinted,
  isBare,
}: {
  outcome: Decision['outcome']
  isTinted?: boolean
  /** Without its icon, where the mark on the line shows it. */
  isBare?: boolean
}) {
  const words = useWords()
  return (
    <span className={`state ${isTinted ? 'tinted ' : ''}is-${outcome.replace('_', '-')}`}>
      {!isBare && <Icon name={icons[outcome]} />}
      {words.outcome[outcome]}
    </span>
  )
}

export function outcomeIcon(outcome: Decision['outcome']): IconName {
  return icons[outcome]
}
