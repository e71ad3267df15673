import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SignUpForm } from './sign-up-form.tsx'

/** Sign-in for a stranger; sign-up only while no organization exists. */
export function Door() {
  const state = useQuery(queries.authState())
  return (
    <main className="door" id="main">
      <div className="gate1">
        <Loaded query={state} what="Firstline">
          {({ first_run, ...state }) => (first_run ? <SignUpForm /> : <SignInForm {...state} />)}
        </Loaded>
      </div>
    </main>
  )
}
