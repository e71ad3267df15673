import { queryOptions, useQuery } from '@tanstack/react-query'
import { usePathParts } from '../../components/use-address.ts'
import type { ShownInvitation } from '#api-contract/people.ts'
import { ask } from '../../api/client.ts'
import { Field } from '../../components/field.tsx'
import { wordsOf } from '../../components/toasts.tsx'
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
  const enter = useDoor(`${path}/accept`)
  return (
    <main className="door" id="main">
      <div className="gate1">
        {shown.isError && <h1 className="figure">{door.ended}</h1>}
        {shown.data && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              enter.mutate(textsOf(event.currentTarget))
            }}
          >
            <h1 className="figure">{door.invited(shown.data.organization, shown.data.role)}</h1>
            <p className="quiet">{shown.data.email}</p>
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
              {door.join(shown.data.organization)}
            </button>
          </form>
        )}
      </div>
    </main>
  )
}
