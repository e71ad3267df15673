import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { CopyButton } from '../../components/controls/copy-button.tsx'
import { Field } from '../../components/controls/field.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { RoleOptions } from './role-options.tsx'
import { useChange } from './use-change.ts'

/** Links by which people join. */
export function Invitations({ myRole }: { myRole: Role }) {
  const { people, house, door } = useWords()
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
        <Field label={door.email} name="email" type="email" required />
        <label className="inline">
          {people.role}
          <select className="input compact short" name="role" defaultValue="member">
            <RoleOptions upTo={myRole} />
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
        {open.data?.items.map(({ id, email, role, expires_at }) => (
          <li key={id} className="wrap">
            <bdi>{visibleText(email)}</bdi>
            <span className="meta">
              {people[role]} · {house.invited(daysUntil(expires_at))}
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

function daysUntil(time: string): number {
  return Math.max(0, Math.ceil((Date.parse(time) - Date.now()) / 86_400_000))
}
