import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Settings } from '#api-contract/settings.ts'
import { SettingControl } from './setting-control.tsx'
import { SettingRow } from './setting-row.tsx'
import type { SettingRowPlan } from './setting-rows.ts'
import { useSettingsChange } from './use-settings-change.ts'

const groups = new Set(['choice', 'assignment', 'hours', 'wording'])

/** Rows of settings, each saved by itself, and what stands beside them. */
export function SettingsTab(props: {
  rows: readonly SettingRowPlan[]
  settings: Settings
  isConnected: boolean
  canChange: boolean
  beside?: ReactNode
}) {
  const { rows, settings, isConnected, canChange, beside } = props
  const change = useSettingsChange(settings)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <div className={beside === undefined ? 'dbody' : 'dbody two'}>
      <fieldset disabled={!canChange || change.isPending}>
        {rows.map((row) => (
          <SettingRow
            name={row.name}
            key={row.name}
            settings={settings}
            change={change.mutate}
            isInline={row.control.kind === 'switch'}
            isGroup={groups.has(row.control.kind)}
          >
            <SettingControl
              row={row}
              settings={settings}
              isConnected={isConnected}
              change={change.mutate}
            />
          </SettingRow>
        ))}
      </fieldset>
      {beside}
    </div>
  )
}
