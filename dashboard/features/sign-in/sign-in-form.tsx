import { useEffect } from 'react'
import type { AuthState } from '#api-contract/people.ts'
import { Field } from '../../components/controls/field.tsx'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { textsOf, useDoor } from './use-door.ts'

export function SignInForm(props: Pick<AuthState, 'sandbox' | 'organization'>) {
  const { sandbox, organization } = props
  const { door } = useWords()
  const enter = useDoor('/auth/sign-in')
  useEffect(() => {
    document.title = `${door.signIn} · Firstline`
  }, [door])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        enter.mutate(textsOf(event.currentTarget))
      }}
    >
      <h1 className="figure">
        {organization === null ? (
          'Firstline'
        ) : (
          <>
            <bdi>{visibleText(organization)}</bdi> <span className="quiet">{door.on}</span>
          </>
        )}
      </h1>
      <Field label={door.email} name="email" type="email" autoComplete="username" required />
      <Field
        label={door.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        problem={enter.isError ? wordsOf(enter.error) : undefined}
      />
      <button className="btn primary" disabled={enter.isPending}>
        {door.signIn}
      </button>
      <p className="hint small">{door.forgot}</p>
      {sandbox && (
        <p className="hint small">
          {door.sandbox}: <a href={sandbox.messenger_url}>{door.messenger}</a> ·{' '}
          <a href={sandbox.inbox_url}>{door.inbox}</a>
        </p>
      )}
    </form>
  )
}
