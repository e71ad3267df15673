import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../api/queries.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Field } from '../../components/field.tsx'
import { shortTime } from '../../components/time-text.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { useChange } from './use-change.ts'

/** Links by which people join. */
export function Invitations() {
  const { people } = useWords()
  const locale = useLocale()
  const open = useQuery(queries.invitations())
  const [link, setLink] = useState<string>()
  const invite = useChange<{ url: string }>(({ url }) => setLink(url))
  const end = useChange()
  return (
    <section className="wide stack" aria-label={people.invite}>
      <h2>{people.invite}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const body = { email: form.get('email'), role: form.get('role') }
          invite.mutate({ method: 'POST', path: '/invitations', body })
        }}
      >
        <Field label="E-mail" name="email" type="email" required />
        <label className="inline">
          {people.role}
          <select className="input compact short" name="role" defaultValue="member">
            <option value="member">{people.member}</option>
            <option value="admin">{people.admin}</option>
            <option value="owner">{people.owner}</option>
          </select>
        </label>
        <button className="btn primary">{people.invite}</button>
      </form>
      {link !== undefined && (
        <div className="wide stack" role="status">
          <p>{people.link}</p>
          <p className="code-once mono">{link}</p>
          <CopyButton text={link} />
        </div>
      )}
      <ul className="rows wide">
        {open.data?.items.map(({ id, email, expires_at }) => (
          <li key={id} className="wrap">
            <bdi>{email}</bdi>
            <span className="meta">
              {people.invitedTill(shortTime(new Date(expires_at), new Date(), locale))}
            </span>
            <button
              type="button"
              className="btn bare slim push"
              onClick={() => end.mutate({ method: 'DELETE', path: `/invitations/${id}` })}
            >
              {people.revoke}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
