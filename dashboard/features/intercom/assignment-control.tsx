import { useState } from 'react'
import type { Settings, SettingsChange } from '#api-contract/settings.ts'
import { useWords } from '../../language/use-words.ts'
import { DirectoryPicker } from './directory-picker.tsx'
import { SettingRow } from './setting-row.tsx'
import type { Change } from './change.ts'

const targets = ['unassigned', 'teammate', 'team', 'team_and_teammate'] as const

type Target = (typeof targets)[number]

/** Where handoffs go; a choice waits until its teammate or team is picked. */
export function AssignmentControl(props: {
  settings: Settings
  isConnected: boolean
  change: Change
}) {
  const { settings, isConnected, change } = props
  const { choices, intercom } = useWords()
  const [wanted, setWanted] = useState<Target>(settings.handoff_assignment)
  const save = (target: Target, more: SettingsChange = {}) => {
    setWanted(target)
    const all = { ...settings, ...more }
    const lacksTeam = needsTeam(target) && all.handoff_team_id === null
    const lacksTeammate = needsTeammate(target) && all.handoff_teammate_id === null
    if (!lacksTeam && !lacksTeammate) change({ handoff_assignment: target, ...more })
    else if (Object.keys(more).length > 0) change(more)
  }
  const pick: Change = (more) => save(wanted, more)
  return (
    <div className="stack wide">
      <div className="radios" role="radiogroup" aria-labelledby="handoff_assignment-label">
        {targets.map((target) => (
          <label key={target}>
            <input
              type="radio"
              name="handoff_assignment"
              checked={wanted === target}
              onChange={() => save(target)}
            />
            <span>{choices[`handoff_assignment.${target}`]}</span>
          </label>
        ))}
      </div>
      {wanted !== settings.handoff_assignment && <p className="hint">{intercom.chooseToFinish}</p>}
      {needsTeammate(wanted) && (
        <SettingRow name="handoff_teammate_id" settings={settings} change={pick}>
          <DirectoryPicker
            name="handoff_teammate_id"
            kind="teammate"
            {...{ settings, isConnected }}
            change={pick}
          />
        </SettingRow>
      )}
      {needsTeam(wanted) && (
        <SettingRow name="handoff_team_id" settings={settings} change={pick}>
          <DirectoryPicker
            name="handoff_team_id"
            kind="team"
            {...{ settings, isConnected }}
            change={pick}
          />
        </SettingRow>
      )}
    </div>
  )
}

function needsTeam(target: Target): boolean {
  return target === 'team' || target === 'team_and_teammate'
}

function needsTeammate(target: Target): boolean {
  return target === 'teammate' || target === 'team_and_teammate'
}
