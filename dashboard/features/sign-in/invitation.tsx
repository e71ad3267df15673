import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePathParts } from '../../components/page/use-address.ts'
import type { ShownInvitation } from '#api-contract/people.ts'
import { ask } from '../../api/client.ts'
import { Field } from '../../components/controls/field.tsx'
import { queries } from '../../api/queries.ts'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { textsOf, useDoor } from './use-door.ts'

/** Joins an organization by a link. */
export function Invitation() {
  const { token = '' } = usePathParts()
  const { door } = useWords()
  const path = `/auth/invitations/${encodeURIComponent(token)}`
  const shown = useQuery(
    queryOptions({
      queryKey: ['invitation', token],
      queryFn: () => ask<ShownInvitation>('GET', path),
      retry: false,
    }),
  )
  const state = useQuery(queries.authState())
  const enter = useDoor(`${path}/accept`)
  const { isError, data } = shown
  useEffect(() => {
    const hasEnded = isError || data?.is_open === false
    const title = hasEnded ? door.endedTitle : data && door.invited(data.organization, data.role)
    if (title !== undefined) document.title = `${visibleText(title)} · Firstline`
  }, [isError, data, door])
  return (
    <main className="door" id="main">
      <div className="gate1">
        {shown.isError && <h1 className="figure">{door.ended}</h1>}
        {data?.is_open === false && <Ended invitation={data} />}
        {data?.is_open === true && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              enter.mutate(textsOf(event.currentTarget))
            }}
          >
            <h1 className="figure">{visibleText(door.invited(data.organization, data.role))}</h1>
            <Field
              label={door.email}
              type="email"
              autoComplete="username"
              value={data.email}
              readOnly
            />
            <Field label={door.yourName} name="name" autoComplete="name" required />
            <Field
              label={door.password}
              name="password"
              type="password"
              autoComplete="new-password"
              hint={door.rule}
              required
              problem={enter.isError ? wordsOf(enter.error) : undefined}
            />
            <button className="btn primary" disabled={enter.isPending}>
              {visibleText(door.join(data.organization))}
            </button>
            {state.data?.signed_in === true && <NotYou />}
          </form>
        )}
      </div>
    </main>
  )
}

/** Who was invited learns whom to ask. */
function Ended({ invitation }: { invitation: ShownInvitation }) {
  const { door } = useWords()
  const { invited_by, organization } = invitation
  return (
    <>
      <h1 className="figure">{door.endedTitle}</h1>
      <p>{visibleText(door.endedAsk(invited_by, organization))}</p>
      <p>
        <a href="/">{door.signIn}</a>
      </p>
    </>
  )
}

/** Somebody is signed in here already, perhaps another person. */
function NotYou() {
  const { door } = useWords()
  return (
    <p className="hint small">
      {door.notYou}{' '}
      <button
        type="button"
        className="btn bare slim"
        onClick={() => void ask('POST', '/auth/sign-out').then(() => location.reload())}
      >
        {door.signOutFirst}
      </button>
    </p>
  )
}
