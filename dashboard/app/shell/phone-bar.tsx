import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Popover } from '../../components/overlays/popover.tsx'
import { useWords } from '../../language/use-words.ts'
import { AccountLinks } from './account-menu.tsx'
import { LineStateSpelledOut } from './line-state.tsx'
import { OrganizationLinks } from './organization-menu.tsx'
import { places, settingsPath } from './places.ts'

const mostInBar = 3

/** The places at the foot of a phone; what does not fit stands behind More. */
export function PhoneBar({ org, me }: { org: string; me: Me | undefined }) {
  const { nav, common, shell } = useWords()
  const shown = places.filter(({ isOnPhone }) => isOnPhone).slice(0, mostInBar)
  const rest = places.filter((place) => !shown.includes(place))
  return (
    <nav className="bar" aria-label={nav.main}>
      {shown.map(({ name, path, icon }) => (
        <Link to={`/o/${org}/${path}`} key={name} activeProps={{ 'aria-current': 'page' }}>
          <Icon name={icon} />
          {nav[name]}
        </Link>
      ))}
      <button type="button" popoverTarget="more-popover">
        <Icon name="more" />
        {common.more}
      </button>
      <Popover id="more-popover" className="more-popover">
        <LineStateSpelledOut org={org} me={me} />
        <ul className="more-sheet">
          {rest.map(({ name, path }) => (
            <li key={name}>
              <Link to={`/o/${org}/${path}`}>{nav[name]}</Link>
            </li>
          ))}
          <li>
            <Link to={`/o/${org}/${settingsPath}`}>{nav.settings}</Link>
          </li>
        </ul>
        <AccountLinks org={org} me={me} />
        <p className="meta">{shell.switchOrganization}</p>
        <OrganizationLinks org={org} me={me} />
      </Popover>
    </nav>
  )
}
