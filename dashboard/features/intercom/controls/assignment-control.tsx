import { useState } from 'react'
import type { Settings, SettingsChange } from '#api-contract/settings.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'
import { DirectoryPicker } from './directory-picker.tsx'
import { SettingRow } from '../setting-row.tsx'
import { useDesk } from '../settings-desk.tsx'

const targets = ['unassigned', 'teammate', 'team', 'team_and_teammate'] as const

type Target = (typeof targets)[number]

/** Where handoffs go; a choice waits until its teammate or team is picked. */
export function AssignmentControl() {
  const { settings, change } = useDesk()
  const { choices, intercom } = useWords()
  const stored = settings.handoff_assignment
  const [known, setKnown] = useState<Target>(stored)
  const [wanted, setWanted] = useState<Target>(stored)
  if (known !== stored) {
    setKnown(stored)
    setWanted(stored)
  }
  // What was picked counts before it is saved: a choice needs both of a pair.
  const [picks, setPicks] = useState<SettingsChange>({})
  const save = (target: Target, more: SettingsChange = {}) => {
    const all = { ...picks, ...more }
    setWanted(target)
    setPicks(all)
    if (isComplete(target, { ...settings, ...all })) {
      change({ handoff_assignment: target, ...all })
      setPicks({})
    } else if (Object.keys(more).length > 0) change(more)
  }
  const pick: Change = (more) => save(wanted, more)
  return (
    <div className="stack wide tight">
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
      {wanted !== stored && <p className="state is-look">{intercom.chooseToFinish}</p>}
      {needsTeam(wanted) && (
        <SettingRow name="handoff_team_id">
          <DirectoryPicker name="handoff_team_id" kind="team" change={pick} />
        </SettingRow>
      )}
      {needsTeammate(wanted) && (
        <SettingRow name="handoff_teammate_id">
          <DirectoryPicker name="handoff_teammate_id" kind="teammate" change={pick} />
        </SettingRow>
      )}
    </div>
  )
}

function isComplete(target: Target, settings: Settings): boolean {
  const lacksTeam = needsTeam(target) && settings.handoff_team_id === null
  const lacksTeammate = needsTeammate(target) && settings.handoff_teammate_id === null
  return !lacksTeam && !lacksTeammate
}

function needsTeam(target: Target): boolean {
  return target === 'team' || target === 'team_and_teammate'
}

function needsTeammate(target: Target): boolean {
  return target === 'teammate' || target === 'team_and_teammate'
}
