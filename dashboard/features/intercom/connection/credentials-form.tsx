import { type ReactNode, useState } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import type { SettingsWithOrigins } from '#api-contract/settings.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useLocale, useWords } from '../../../language/use-words.ts'
import { SecretRow } from './secret-row.tsx'
import { TeammateRow } from '../controls/teammate-row.tsx'

/** The fields of a connection; secrets are written, never read. */
export function CredentialsForm(props: {
  integration: Integration
  changed: SettingsWithOrigins['changed']
  canChange: boolean
  save: (body: object) => void
  children: ReactNode
}) {
  const { integration, changed, canChange, save, children } = props
  const { intercom, dialog } = useWords()
  const [token, setToken] = useState('')
  const storedWords = useStoredWords(changed)
  const { status, workspace, ai_admin, has_client_secret } = integration
  const isConnected = status !== 'not_connected'
  const secretHint = has_client_secret
    ? `${storedWords('client_secret')} ${dialog.signed}`
    : intercom.secretNone
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save(toBody(new FormData(event.currentTarget)))
      }}
    >
      <fieldset disabled={!canChange}>
        <SecretRow
          name="access_token"
          label={intercom.token}
          hint={
            isConnected ? `${storedWords('access_token')} ${dialog.replaces}` : intercom.tokenHint
          }
          isStored={isConnected}
          isNeeded={status === 'reconnect_required'}
          change={setToken}
        />
        <div className="set">
          <label htmlFor="workspace_id">{intercom.workspace}</label>
          <p className="with">
            <input
              className="input compact short"
              id="workspace_id"
              name="workspace_id"
              defaultValue={workspace?.id}
              autoComplete="off"
              required
            />
            <span className="hint">
              {visibleText([workspace?.name, workspace?.region].filter(Boolean).join(', '))}
            </span>
          </p>
        </div>
        <TeammateRow isConnected={isConnected} token={token} chosen={ai_admin} />
        <SecretRow
          name="client_secret"
          label={intercom.secret}
          hint={secretHint}
          isStored={has_client_secret}
          mayBeEmpty
        />
        {children}
      </fieldset>
    </form>
  )
}

/** "Stored on 12 Nov by Ines.", never what was stored. */
function useStoredWords(changed: SettingsWithOrigins['changed']) {
  const { intercom, dialog } = useWords()
  const locale = useLocale()
  return (name: 'access_token' | 'client_secret') => {
    const stored = changed[name]
    if (!stored) return intercom.tokenKept
    const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(
      new Date(stored.changed_at),
    )
    return dialog.storedBy(at, visibleText(stored.changed_by))
  }
}

/** Pasted line breaks are left out; an empty secret stays as it is stored. */
function toBody(form: FormData): object {
  const entries = [...form].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.replaceAll(/\s/g, '') : ''
    return text === '' ? [] : [[name, text]]
  })
  return Object.fromEntries(entries) as object
}
