import type { ReactNode } from 'react'
import { SettingControl } from './controls/setting-control.tsx'
import { SettingRow } from './setting-row.tsx'
import type { SettingRowPlan } from './setting-rows.ts'
import { useDesk } from './settings-desk.tsx'

const groups = new Set(['choice', 'assignment', 'hours', 'wording'])

/** Rows of settings, each saved by itself; what follows them and what stands beside them. */
export function SettingsTab(props: {
  rows: readonly SettingRowPlan[]
  after?: ReactNode
  beside?: ReactNode
}) {
  const { rows, after, beside } = props
  const { canChange } = useDesk()
  return (
    <div className={beside === undefined ? 'dbody' : 'dbody two'}>
      <div>
        <fieldset disabled={!canChange}>
          {rows.map((row) => (
            <SettingRow
              name={row.name}
              key={row.name}
              isInline={row.control.kind === 'switch'}
              isGroup={groups.has(row.control.kind)}
            >
              <SettingControl row={row} />
            </SettingRow>
          ))}
        </fieldset>
        {after}
      </div>
      {beside}
    </div>
  )
}
