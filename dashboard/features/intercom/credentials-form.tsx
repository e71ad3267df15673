import { useState } from 'react'
import type { Integration, Teammates } from '#api-contract/connection.ts'
import { ask } from '../../api/client.ts'
import { Field } from '../../components/field.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

type Teammate = Teammates['items'][number]

/** The fields of a connection; secrets are written, never read. */
export function CredentialsForm(props: {
  integration: Integration
  canChange: boolean
  save: (body: object) => void
}) {
  const { integration, canChange, save } = props
  const { intercom } = useWords()
  const say = useToast()
  const [token, setToken] = useState('')
  const [teammates, setTeammates] = useState<Teammate[]>([])
  const { status, workspace, ai_admin, has_client_secret } = integration
  const isConnected = status !== 'not_connected'
  const list = () => {
    const asked =
      isConnected && token === ''
        ? ask<Teammates>('GET', '/integrations/intercom/teammates')
        : ask<Teammates>('POST', '/integrations/intercom/teammates', {
            access_token: token.replaceAll(/\s/g, ''),
          })
    asked.then(({ items }) => setTeammates(items)).catch((error: unknown) => say(wordsOf(error)))
  }
  return (
    <form
      className="row2"
      onSubmit={(event) => {
        event.preventDefault()
        save(toBody(new FormData(event.currentTarget)))
      }}
    >
      <fieldset className="stack wide" disabled={!canChange}>
        <Field
          label={intercom.token}
          name="access_token"
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
          required={!isConnected}
          hint={isConnected ? intercom.tokenKept : ''}
        />
        <Field
          label={intercom.workspace}
          name="workspace_id"
          defaultValue={workspace?.id}
          autoComplete="off"
          required
        />
        <Field
          label={intercom.teammate}
          name="ai_admin_id"
          list="teammates"
          defaultValue={ai_admin?.id}
          autoComplete="off"
          required
        />
        <datalist id="teammates">
          {teammates.map(({ id, name, has_inbox_seat }) => (
            <option value={id} key={id}>
              {has_inbox_seat ? name : `${name} (${intercom.seat})`}
            </option>
          ))}
        </datalist>
        <button
          type="button"
          className="btn"
          onClick={list}
          disabled={!isConnected && token === ''}
        >
          {intercom.pick}
        </button>
        <Field
          label={intercom.secret}
          name="client_secret"
          type="password"
          autoComplete="off"
          hint={has_client_secret ? intercom.secretKept : intercom.secretNone}
        />
        <button className="btn primary">
          {isConnected ? intercom.saveAgain : intercom.connect}
        </button>
      </fieldset>
    </form>
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
