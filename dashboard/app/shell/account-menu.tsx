import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { ask } from '../../api/client.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Popover } from '../../components/overlays/popover.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { accountPages } from './account-pages.ts'

/** Who is signed in, and behind it what belongs to them. */
export function AccountMenu({ org, me }: { org: string; me: Me | undefined }) {
  const { common } = useWords()
  return (
    <>
      <button type="button" popoverTarget="account-popover">
        <Icon name="person" />
        <span className="cut">
          <bdi>{me?.name ?? common.loading}</bdi>
        </span>
      </button>
      <Popover id="account-popover">
        <AccountLinks org={org} me={me} />
      </Popover>
    </>
  )
}

/** Profile, people, keys, and the way out. */
export function AccountLinks({ org, me }: { org: string; me: Me | undefined }) {
  const { nav } = useWords()
  const say = useToast()
  const leave = () => {
    ask('POST', '/auth/sign-out')
      .then(() => location.assign('/'))
      .catch((error: unknown) => say(wordsOf(error)))
  }
  return (
    <ul className="more-sheet">
      {me?.email && <li className="meta cut">{me.email}</li>}
      {accountPages(me).map(({ name, path }) => (
        <li key={name}>
          <Link to={`/o/${org}/${path}`}>{nav[name]}</Link>
        </li>
      ))}
      <li>
        <button type="button" className="btn bare slim" onClick={leave}>
          {nav.signOut}
        </button>
      </li>
    </ul>
  )
}
