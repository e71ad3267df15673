import type { Found } from '#domain/settings/finding-code.ts'

export type FindingGroup = 'connection' | 'webhooks' | 'answering' | 'engine' | 'queue'

/** [O3] One answered question of the Doctor. */
export type Finding = Found & {
  check: string
  group: FindingGroup
  /** `not-seen`: nothing is wrong, it has just not happened yet. */
  state: 'works' | 'look' | 'stops' | 'not-seen'
  finding: string
  fix?: string
  since?: Date
}

type Said = Found & Pick<Finding, 'finding' | 'fix'>

/** A finding of one group by its state: `works('queue', { code: 'no_dead_jobs', finding: 'No job is dead.' })`. */
export function findingsOf(group: FindingGroup) {
  const say =
    (state: Finding['state']) =>
    (check: string, said: Said): Finding => ({ check, group, state, ...said })
  return { works: say('works'), look: say('look'), stops: say('stops'), notSeen: say('not-seen') }
}
