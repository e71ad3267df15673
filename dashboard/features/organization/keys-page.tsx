import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../api/queries.ts'
import { AskFirst } from '../../components/overlays/ask-first.tsx'
import { CopyButton } from '../../components/controls/copy-button.tsx'
import { Field } from '../../components/controls/field.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { shortTime } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useClock, useWords } from '../../language/use-words.ts'
import { RoleOptions } from './role-options.tsx'
import { useChange } from './use-change.ts'

/** Keys for programs: shown once, ended at once. */
export function KeysPage() {
  const { keys, people } = useWords()
  const clock = useClock()
  const me = useQuery(queries.me())
  const list = useQuery(queries.apiKeys())
  const [made, setMade] = useState<string>()
  const create = useChange<{ key: string }>(({ key }) => setMade(key))
  const revoke = useChange()
  return (
    <Page title={keys.title}>
      <div className="body stack">
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            const body = { name: form.get('name'), role: form.get('role') }
            create.mutate({ method: 'POST', path: '/api-keys', body })
          }}
        >
          <Field label={keys.name} name="name" required maxLength={100} />
          <label className="inline">
            {people.role}
            <select className="input compact short" name="role" defaultValue="member">
              <RoleOptions upTo={me.data?.role ?? 'member'} />
            </select>
          </label>
          <button className="btn primary">{keys.create}</button>
        </form>
        {made !== undefined && (
          <div className="wide stack" role="status">
            <p>{keys.once}</p>
            <p className="code-once mono">{made}</p>
            <CopyButton text={made} />
          </div>
        )}
        <Loaded query={list} what={keys.title}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="quiet">{keys.empty}</p>
            ) : (
              <ul className="rows wide">
                {items.map(({ id, name, role, last_used_at }) => (
                  <li key={id} className="wrap">
                    <bdi>{visibleText(name)}</bdi>
                    <span className="meta">
                      {people[role]} ·{' '}
                      {last_used_at === null
                        ? keys.never
                        : keys.used(shortTime(new Date(last_used_at), new Date(), clock))}
                    </span>
                    <span className="push">
                      <AskFirst
                        label={keys.revoke}
                        className="btn bare slim"
                        question={keys.revokeAsk}
                        confirm={keys.revoke}
                        onConfirm={() =>
                          revoke.mutate({ method: 'DELETE', path: `/api-keys/${id}` })
                        }
                      />
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}
