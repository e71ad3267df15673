import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Integration, Teammates } from '#api-contract/connection.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { wordsOf } from '../../../components/overlays/toasts.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'

type Teammate = Teammates['items'][number]

/** Long enough to be a token, so that half a paste is not asked about. */
const shortestToken = 10
const restMs = 500

/** An id, typed or picked: the list is asked for with the token that stands there, or the stored one. */
export function TeammateRow(props: {
  isConnected: boolean
  token: string
  chosen: Integration['ai_admin']
}) {
  const { isConnected, token, chosen } = props
  const { intercom, dialog } = useWords()
  const { teammates, problem } = useTeammates(isConnected, token)
  const [picked, setPicked] = useState(chosen?.id ?? '')
  const me = useQuery(queries.me())
  const teammate = teammates.find(({ id }) => id === picked)
  const isPerson = me.data?.administrators.some(({ email }) => email === teammate?.email) ?? false
  const input = {
    className: 'input compact',
    id: 'ai_admin_id',
    name: 'ai_admin_id',
    value: picked,
    required: true,
  }
  return (
    <div className="set">
      <label htmlFor="ai_admin_id">{intercom.teammate}</label>
      <div>
        <p className="with">
          {teammates.length === 0 ? (
            <input
              {...input}
              autoComplete="off"
              onChange={(event) => setPicked(event.target.value)}
            />
          ) : (
            <select {...input} onChange={(event) => setPicked(event.target.value)}>
              {!teammate && <option value={picked}>{picked || '–'}</option>}
              {teammates.map(({ id, name, has_inbox_seat }) => (
                <option value={id} key={id}>
                  {`${visibleText(name)} · ${id}${has_inbox_seat ? '' : ` (${intercom.seat})`}`}
                </option>
              ))}
            </select>
          )}
        </p>
        {problem !== undefined && (
          <p className="state is-look warn">
            <Icon name="look" />
            {problem}
          </p>
        )}
        {isPerson && (
          <p className="state is-look warn">
            <Icon name="look" />
            {dialog.isPerson(visibleText(teammate?.name ?? ''))}
          </p>
        )}
        <p className="hint">{intercom.teammateHint}</p>
      </div>
    </div>
  )
}

/** Those that the pasted token lists, asked once it stands still; else those of the stored one. */
function useTeammates(isConnected: boolean, token: string) {
  const stored = useQuery({ ...queries.teammates(), enabled: isConnected && token === '' })
  const [listed, setListed] = useState<{ token: string; items: Teammate[]; problem?: string }>()
  useEffect(() => {
    const pasted = token.replaceAll(/\s/g, '')
    if (pasted.length < shortestToken) return undefined
    const asking = setTimeout(() => {
      ask<Teammates>('POST', '/integrations/intercom/teammates', { access_token: pasted })
        .then(({ items }) => setListed({ token, items }))
        .catch((error: unknown) => setListed({ token, items: [], problem: wordsOf(error) }))
    }, restMs)
    return () => clearTimeout(asking)
  }, [token])
  if (token === '') return { teammates: stored.data?.items ?? [], problem: undefined }
  const isFresh = listed?.token === token
  return { teammates: isFresh ? listed.items : [], problem: isFresh ? listed.problem : undefined }
}
