import type { Settings } from '#api-contract/settings.ts'
import type { Change } from './change.ts'
import { AssignmentControl } from './assignment-control.tsx'
import { ChoiceControl } from './choice-control.tsx'
import { HoursControl } from './hours-control.tsx'
import { DirectoryPicker } from './directory-picker.tsx'
import { TextControl } from './text-control.tsx'
import { WordingControl } from './wording-control.tsx'
import type { SettingRowPlan } from './setting-rows.ts'

/** The control that a setting's values ask for. */
export function SettingControl(props: {
  row: SettingRowPlan
  settings: Settings
  isConnected: boolean
  change: Change
}) {
  const { row, settings, isConnected, change } = props
  const { name, control } = row
  const value = settings[name]
  const labels = { id: `${name}-control`, 'aria-describedby': `${name}-help` }
  switch (control.kind) {
    case 'switch':
      return (
        <input
          type="checkbox"
          role="switch"
          className="switch"
          {...labels}
          checked={value === true}
          onChange={(event) => change({ [name]: event.target.checked })}
        />
      )
    case 'choice':
      return <ChoiceControl {...{ name, value, options: control.options, change }} />
    case 'team':
    case 'teammate':
      return <DirectoryPicker {...{ name, kind: control.kind, settings, isConnected, change }} />
    case 'assignment':
      return <AssignmentControl {...{ settings, isConnected, change }} />
    case 'hours':
      return <HoursControl hours={settings.office_hours} change={change} />
    case 'wording':
      return <WordingControl wording={settings.handoff_wording} change={change} />
    default:
      return <TextControl key={JSON.stringify(value)} {...{ name, value, control, change }} />
  }
}
