import { useEffect } from 'react'
import { ApiProblem } from '../../api/client.ts'
import { Field } from '../../components/controls/field.tsx'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { textsOf, useDoor } from './use-door.ts'

export function SignUpForm() {
  const { door } = useWords()
  const enter = useDoor('/auth/sign-up')
  useEffect(() => {
    document.title = `${door.setUp} · Firstline`
  }, [door])
  const problemOf = (field: string) =>
    enter.error instanceof ApiProblem && (enter.error.field ?? 'organization') === field
      ? wordsOf(enter.error)
      : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        enter.mutate(textsOf(event.currentTarget))
      }}
    >
      <h1 className="figure">{door.setUp}</h1>
      <Field
        label={door.yourName}
        name="name"
        autoComplete="name"
        required
        problem={problemOf('name')}
      />
      <Field
        label={door.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        problem={problemOf('email')}
      />
      <Field
        label={door.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        hint={door.rule}
        problem={problemOf('password')}
      />
      <Field
        label={door.organization}
        name="organization"
        autoComplete="organization"
        required
        problem={problemOf('organization')}
      />
      <button className="btn primary" disabled={enter.isPending}>
        {door.create}
      </button>
    </form>
  )
}
