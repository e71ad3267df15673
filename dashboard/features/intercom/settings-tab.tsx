import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Settings } from '#api-contract/settings.ts'
import { SettingControl } from './setting-control.tsx'
import { SettingRow } from './setting-row.tsx'
import { settingRows, type Tab } from './setting-rows.ts'
import { useSettingsChange } from './use-settings-change.ts'

/** The rows of one tab; each saves by itself. */
export function SettingsTab(props: {
  tab: Tab
  settings: Settings
  isConnected: boolean
  canChange: boolean
}) {
  const { tab, settings, isConnected, canChange } = props
  const change = useSettingsChange(settings)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <fieldset disabled={!canChange || change.isPending} className="dbody">
      {settingRows
        .filter((row) => row.tab === tab)
        .map((row) => (
          <SettingRow name={row.name} key={row.name}>
            <SettingControl
              row={row}
              settings={settings}
              isConnected={isConnected}
              change={change.mutate}
            />
          </SettingRow>
        ))}
    </fieldset>
  )
}
