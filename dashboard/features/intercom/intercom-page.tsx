import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import type { SettingsWithOrigins } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { lastPlace } from '../../components/page/last-place.ts'
import { Page } from '../../components/page/page.tsx'
import { useAnchor } from '../../components/page/use-anchor.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { ConnectionTab } from './connection/connection-tab.tsx'
import { DialogHead } from './dialog-head.tsx'
import { DialogTabs, tabs } from './dialog-tabs.tsx'
import { HandoffPreview } from './handoff-preview.tsx'
import { ImportHistory, SyncCost } from './import-history.tsx'
import { settingRows } from './setting-rows.ts'
import { SettingsDeskProvider } from './settings-desk.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { useSettingsDesk } from './use-settings-desk.ts'

const refreshMs = 3_000

/** Settings → Integrations → Intercom: a dialog over the page, each tab with an address of its own. */
export function IntercomPage() {
  const { org = '', tab = 'connection' } = usePathParts()
  const { intercom } = useWords()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const integration = useQuery({ ...queries.integration(), refetchInterval: refreshMs })
  const facts = useQuery({ ...queries.settingsFacts(), refetchInterval: refreshMs })
  const me = useQuery(queries.me())
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  const shown = tabs.find((one) => one === tab) ?? 'connection'
  const leave = () => void navigate({ href: lastPlace(org) ?? `/o/${org}/sessions` })
  return (
    <Page title={`${intercom.title}: ${intercom[shown]}`}>
      <dialog
        ref={dialog}
        className="sheet intercom-dialog"
        aria-labelledby="intercom-title"
        onCancel={leave}
      >
        <DialogHead integration={integration.data} leave={leave} />
        <DialogTabs shown={shown} wanted={wanted} setWanted={setWanted} />
        {me.data?.role === 'member' && (
          <p className="banner">
            {intercom.member} {me.data.administrators.map(({ email }) => email).join(', ')}
          </p>
        )}
        <Loaded query={integration} what={intercom.title}>
          {(given) => (
            <Loaded query={facts} what={intercom.title}>
              {(settings) => (
                <Tab
                  integration={given}
                  facts={settings}
                  canChange={me.data !== undefined && me.data.role !== 'member'}
                  shown={shown}
                  wanted={wanted}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      </dialog>
    </Page>
  )
}

function Tab(props: {
  integration: Integration
  facts: SettingsWithOrigins
  canChange: boolean
  shown: (typeof tabs)[number]
  wanted: string
}) {
  const { integration, facts, canChange, shown, wanted } = props
  const words = useWords()
  const desk = useSettingsDesk(integration, facts, canChange)
  useAnchor(shown)
  const rows = settingRows.filter((row) =>
    wanted === '' ? row.tab === shown : isMeant(row.name, words.settings[row.name], wanted),
  )
  const isSync = shown === 'sync' && wanted === ''
  const isPreviewed = shown === 'handoff' && wanted === ''
  return (
    <SettingsDeskProvider value={desk}>
      {shown === 'connection' && wanted === '' ? (
        <ConnectionTab integration={integration} changed={facts.changed} canChange={canChange} />
      ) : rows.length === 0 ? (
        <p className="empty">{words.intercom.nothingFound}</p>
      ) : (
        <SettingsTab
          rows={rows}
          {...(isPreviewed && { beside: <HandoffPreview /> })}
          {...(isSync && { after: <SyncExtras facts={facts} canChange={canChange} /> })}
        />
      )}
    </SettingsDeskProvider>
  )
}

function SyncExtras({ facts, canChange }: { facts: SettingsWithOrigins; canChange: boolean }) {
  return (
    <>
      {facts.settings.full_conversation_sync && <SyncCost />}
      <ImportHistory canChange={canChange} />
    </>
  )
}

/** By the words of the label and the sentence, or by the name that the API has. */
function isMeant(name: string, row: { label: string; help: string }, wanted: string): boolean {
  const text = `${name} ${row.label} ${row.help}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
