import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import { useEffect, useRef, useState } from 'react'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../language/use-words.ts'
import { ConnectionTab } from './connection-tab.tsx'
import { DialogHead } from './dialog-head.tsx'
import { HandoffPreview } from './handoff-preview.tsx'
import { settingRows } from './setting-rows.ts'
import { SettingsTab } from './settings-tab.tsx'

const tabs = ['connection', 'answering', 'handoff', 'sync'] as const

/** Settings → Integrations → Intercom: a dialog over the page, each tab with an address of its own. */
export function IntercomPage() {
  const { org = '', tab = 'connection' } = usePathParts()
  const words = useWords()
  const { intercom } = words
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const integration = useQuery({ ...queries.integration(), refetchInterval: 5_000 })
  const me = useQuery(queries.me())
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  const shown = tabs.find((one) => one === tab) ?? 'connection'
  const base = `/o/${org}/settings/integrations/intercom`
  const leave = () => void navigate({ href: `/o/${org}/sessions` })
  const data = integration.data
  const [wanted, setWanted] = useState('')
  const rows = settingRows.filter((row) =>
    wanted === '' ? row.tab === shown : hasWords(words.settings[row.name], wanted),
  )
  const canChange = me.data !== undefined && me.data.role !== 'member'
  return (
    <Page title={`${intercom.title}: ${intercom[shown]}`}>
      <dialog
        ref={dialog}
        className="sheet intercom-dialog"
        aria-labelledby="intercom-title"
        onCancel={leave}
      >
        <DialogHead integration={data} leave={leave} />
        <div className="dtabs">
          <nav className="tabs" aria-label={intercom.title}>
            {tabs.map((one) => (
              <Link
                key={one}
                to={`${base}/${one}`}
                aria-current={one === shown ? 'page' : undefined}
              >
                {intercom[one]}
              </Link>
            ))}
          </nav>
          <label className="search push desk">
            <Icon name="search" />
            <span className="sr">{intercom.find}</span>
            <input
              type="search"
              value={wanted}
              placeholder={intercom.find}
              onChange={(event) => setWanted(event.target.value)}
            />
          </label>
        </div>
        {me.data?.role === 'member' && (
          <p className="banner">
            {intercom.member} {me.data.administrators.map(({ email }) => email).join(', ')}
          </p>
        )}
        <Loaded query={integration} what={intercom.title}>
          {(given) =>
            shown === 'connection' && wanted === '' ? (
              <ConnectionTab integration={given} canChange={canChange} />
            ) : rows.length === 0 ? (
              <p className="empty">{intercom.nothingFound}</p>
            ) : (
              <SettingsTab
                rows={rows}
                settings={given.settings}
                isConnected={given.status !== 'not_connected'}
                canChange={canChange}
                {...(shown === 'handoff' &&
                  wanted === '' && { beside: <HandoffPreview settings={given.settings} /> })}
              />
            )
          }
        </Loaded>
      </dialog>
    </Page>
  )
}

function hasWords({ label, help }: { label: string; help: string }, wanted: string): boolean {
  const text = `${label} ${help}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
