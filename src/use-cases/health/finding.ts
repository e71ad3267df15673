export type FindingGroup = 'connection' | 'webhooks' | 'answering' | 'engine' | 'queue'

/** [O3] One answered question of the Doctor. */
export type Finding = {
  check: string
  group: FindingGroup
  /** `not-seen`: nothing is wrong, it has just not happened yet. */
  state: 'works' | 'look' | 'stops' | 'not-seen'
  finding: string
  fix?: string
  since?: Date
}

/** A finding of one group by its state: `works('token', 'The token is accepted.')`. */
export function findingsOf(group: FindingGroup) {
  const say =
    (state: Finding['state']) =>
    (check: string, finding: string, fix?: string): Finding => ({
      check,
      group,
      state,
      finding,
      ...(fix !== undefined && { fix }),
    })
  return { works: say('works'), look: say('look'), stops: say('stops'), notSeen: say('not-seen') }
}
