import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import { useEffect, useRef } from 'react'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../language/use-words.ts'
import { ConnectionTab } from './connection-tab.tsx'
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
  const canChange = me.data !== undefined && me.data.role !== 'member'
  return (
    <Page title={`${intercom.title}: ${intercom[shown]}`}>
      <dialog
        ref={dialog}
        className="sheet intercom-dialog"
        aria-labelledby="intercom-title"
        onCancel={leave}
      >
        <header className="dtop">
          <h2 id="intercom-title">{intercom.title}</h2>
          {data && (
            <>
              <span className="small">{words.line[data.status]}</span>
              <span className="meta cut desk">
                {[data.workspace?.name, data.workspace?.region, data.ai_admin?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          )}
          <button type="button" className="btn bare icon push" onClick={leave}>
            <Icon name="cross" />
            <span className="sr">{words.common.close}</span>
          </button>
        </header>
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
        </div>
        {me.data?.role === 'member' && (
          <p className="banner">
            {intercom.member} {me.data.administrators.map(({ email }) => email).join(', ')}
          </p>
        )}
        <Loaded query={integration} what={intercom.title}>
          {(given) =>
            shown === 'connection' ? (
              <ConnectionTab integration={given} canChange={canChange} />
            ) : (
              <SettingsTab
                tab={shown}
                settings={given.settings}
                isConnected={given.status !== 'not_connected'}
                canChange={canChange}
              />
            )
          }
        </Loaded>
      </dialog>
    </Page>
  )
}
