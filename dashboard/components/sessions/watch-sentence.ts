import type { WatchRule } from '#api-contract/supervision.ts'
import type { Words } from '../../language/en.ts'
import { visibleText } from '../texts/untrusted.ts'

type Watched = Pick<WatchRule, 'kind' | 'minutes' | 'words'>

/** What a watch rule marks, without "Mark a session when". [O7] */
export function watchSentence(
  { kind, minutes, words }: Watched,
  watch: Words['supervision']['watch'],
): string {
  const end = {
    waiting_longer: ` ${watch.minutesLong(minutes ?? 0)}`,
    words: ` “${visibleText(words ?? '')}”`,
    angry_with_ai: '',
    handed_off_unassigned: '',
  }
  return `${watch.kinds[kind]}${end[kind]}`
}
