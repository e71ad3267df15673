import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Integration, Teammates } from '#api-contract/connection.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { SecretRow } from './secret-row.tsx'

type Teammate = Teammates['items'][number]

/** The fields of a connection; secrets are written, never read. */
export function CredentialsForm(props: {
  integration: Integration
  canChange: boolean
  save: (body: object) => void
  children: ReactNode
}) {
  const { integration, canChange, save, children } = props
  const { intercom } = useWords()
  const [token, setToken] = useState('')
  const { status, workspace, ai_admin, has_client_secret } = integration
  const isConnected = status !== 'not_connected'
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
          hint={isConnected ? intercom.tokenKept : intercom.tokenHint}
          isStored={isConnected}
          change={setToken}
        />
        <div className="set">
          <label htmlFor="workspace_id">{intercom.workspace}</label>
          <p className="with">
            <input
              className="input compact"
              id="workspace_id"
              name="workspace_id"
              defaultValue={workspace?.id}
              autoComplete="off"
              required
            />
            <span className="hint">
              {[workspace?.name, workspace?.region].filter(Boolean).join(', ')}
            </span>
          </p>
        </div>
        <TeammateRow isConnected={isConnected} token={token} chosen={ai_admin} />
        <SecretRow
          name="client_secret"
          label={intercom.secret}
          hint={has_client_secret ? intercom.secretKept : intercom.secretNone}
          isStored={has_client_secret}
          mayBeEmpty
        />
        {children}
      </fieldset>
    </form>
  )
}

/** An id, typed or picked: the list is asked for with the token that stands there, or the stored one. */
function TeammateRow(props: {
  isConnected: boolean
  token: string
  chosen: Integration['ai_admin']
}) {
  const { isConnected, token, chosen } = props
  const { intercom } = useWords()
  const say = useToast()
  const stored = useQuery({ ...queries.teammates(), enabled: isConnected && token === '' })
  const [listed, setListed] = useState<Teammate[]>()
  const teammates = listed ?? stored.data?.items ?? []
  const list = () => {
    ask<Teammates>('POST', '/integrations/intercom/teammates', {
      access_token: token.replaceAll(/\s/g, ''),
    })
      .then(({ items }) => setListed(items))
      .catch((error: unknown) => say(wordsOf(error)))
  }
  return (
    <div className="set">
      <label htmlFor="ai_admin_id">{intercom.teammate}</label>
      <div>
        <p className="with">
          {teammates.length === 0 ? (
            <input
              className="input compact"
              id="ai_admin_id"
              name="ai_admin_id"
              defaultValue={chosen?.id}
              autoComplete="off"
              required
            />
          ) : (
            <select
              className="input compact"
              id="ai_admin_id"
              name="ai_admin_id"
              defaultValue={chosen?.id}
              required
            >
              {teammates.map(({ id, name, has_inbox_seat }) => (
                <option value={id} key={id}>
                  {`${name} · ${id}${has_inbox_seat ? '' : ` (${intercom.seat})`}`}
                </option>
              ))}
            </select>
          )}
          {token !== '' && (
            <button type="button" className="btn" onClick={list}>
              {intercom.pick}
            </button>
          )}
        </p>
        <p className="hint">{intercom.teammateHint}</p>
      </div>
    </div>
  )
}

/** Pasted line breaks are left out; an empty secret stays as it is stored. */
function toBody(form: FormData): object {
  const entries = [...form].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.replaceAll(/\s/g, '') : ''
    return text === '' ? [] : [[name, text]]
  })
  return Object.fromEntries(entries) as object
}
