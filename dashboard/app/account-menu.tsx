import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { ask } from '../api/client.ts'
import { Icon } from '../components/icon.tsx'
import { useToast, wordsOf } from '../components/toasts.tsx'
import { useWords } from '../language/use-words.ts'

/** Who is signed in, their organizations, and the way out. */
export function AccountMenu({ org, me }: { org: string; me: Me | undefined }) {
  const { nav, common } = useWords()
  const say = useToast()
  const leave = () => {
    ask('POST', '/auth/sign-out')
      .then(() => location.assign('/'))
      .catch((error: unknown) => say(wordsOf(error)))
  }
  const others = me?.organizations.filter(({ id }) => id !== org) ?? []
  return (
    <>
      <button type="button" popoverTarget="account-popover">
        <Icon name="person" />
        <span className="cut">
          <bdi>{me?.name ?? common.loading}</bdi>
        </span>
      </button>
      <div id="account-popover" popover="auto" className="line-popover">
        <ul className="more-sheet">
          <li>
            <Link to={`/o/${org}/settings/profile`}>{nav.profile}</Link>
          </li>
          {me?.role !== 'member' && (
            <>
              <li>
                <Link to={`/o/${org}/settings/members`}>{nav.people}</Link>
              </li>
              <li>
                <Link to={`/o/${org}/settings/api-keys`}>{nav.keys}</Link>
              </li>
              <li>
                <Link to={`/o/${org}/settings/audit`}>{nav.audit}</Link>
              </li>
            </>
          )}
          <li>
            <Link to={`/o/${org}/setup`}>{nav.setup}</Link>
          </li>
          {others.map(({ id, name }) => (
            <li key={id}>
              <a href={`/o/${id}/sessions`}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
          <li>
            <button type="button" className="btn bare slim" onClick={leave}>
              {nav.signOut}
            </button>
          </li>
        </ul>
      </div>
    </>
  )
}
