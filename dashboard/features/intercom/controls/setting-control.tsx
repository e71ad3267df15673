import { AssignmentControl } from './assignment-control.tsx'
import { ChoiceControl } from './choice-control.tsx'
import { DirectoryPicker } from './directory-picker.tsx'
import { HoursControl } from './hours-control.tsx'
import type { SettingRowPlan } from '../setting-rows.ts'
import { useDesk } from '../settings-desk.tsx'
import { TestMessage } from './test-message.tsx'
import { TextControl } from './text-control.tsx'
import { WordingControl } from './wording-control.tsx'

/** The control that a setting's values ask for. */
export function SettingControl({ row: { name, control } }: { row: SettingRowPlan }) {
  const { settings, change } = useDesk()
  const value = settings[name]
  switch (control.kind) {
    case 'switch':
      return (
        <input
          type="checkbox"
          role="switch"
          className="switch"
          id={`${name}-control`}
          aria-describedby={`${name}-help`}
          checked={value === true}
          onChange={(event) => change({ [name]: event.target.checked })}
        />
      )
    case 'choice':
      return <ChoiceControl {...{ name, value, options: control.options, change }} />
    case 'team':
    case 'teammate':
      return <DirectoryPicker {...{ name, kind: control.kind, change }} />
    case 'assignment':
      return <AssignmentControl />
    case 'hours':
      return <HoursControl hours={settings.office_hours} change={change} />
    case 'wording':
      return <WordingControl wording={settings.handoff_wording} change={change} />
    default:
      return (
        <>
          <TextControl {...{ name, value, control, change }} />
          {name === 'excluded_topics' && <TestMessage />}
        </>
      )
  }
}
