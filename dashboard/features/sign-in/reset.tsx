import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from '../../api/client.ts'
import { Field } from '../../components/controls/field.tsx'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { textsOf } from './use-door.ts'

/** Sets a new password by the link of an owner. */
export function Reset() {
  const { token = '' } = usePathParts()
  const { door } = useWords()
  useEffect(() => {
    document.title = `${door.newPassword} · Firstline`
  }, [door])
  const reset = useMutation({
    mutationFn: (password: string) => ask('POST', '/auth/reset', { token, password }),
  })
  return (
    <main className="door" id="main">
      <div className="gate1">
        <h1 className="figure">{door.newPassword}</h1>
        {reset.isSuccess ? (
          <p>
            {door.passwordSet} <a href="/">{door.signIn}</a>
          </p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              reset.mutate(textsOf(event.currentTarget)['password'] ?? '')
            }}
          >
            <Field
              label={door.password}
              name="password"
              type="password"
              autoComplete="new-password"
              hint={door.rule}
              required
              problem={reset.isError ? wordsOf(reset.error) : undefined}
            />
            <button className="btn primary" disabled={reset.isPending}>
              {door.newPassword}
            </button>
          </form>
        )}
      </div>
    </main>
  )
}
