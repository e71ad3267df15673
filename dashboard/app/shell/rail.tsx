import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { useWords } from '../../language/use-words.ts'
import { AccountMenu } from './account-menu.tsx'
import { LineState } from './line-state.tsx'
import { OrganizationMenu } from './organization-menu.tsx'
import { type Place, placeGroups, places, settingsPath } from './places.ts'

type Reader = { org: string; me: Me | undefined }

export function Rail({ org, me }: Reader) {
  const { nav } = useWords()
  const groups = placeGroups.map((group) => places.filter((place) => place.group === group))
  return (
    <nav className="rail" aria-label={nav.main}>
      <OrganizationMenu org={org} me={me} />
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <ul key={group[0]?.name}>
            {group.map((place) => (
              <PlaceItem place={place} org={org} key={place.name} />
            ))}
          </ul>
        ))}
      <ul className="foot">
        <li>
          <LineState org={org} me={me} />
        </li>
        <li>
          <Link to={`/o/${org}/${settingsPath}`} activeProps={{ 'aria-current': 'page' }}>
            <Icon name="settings" />
            {nav.settings}
          </Link>
        </li>
        <li>
          <AccountMenu org={org} me={me} />
        </li>
      </ul>
    </nav>
  )
}

function PlaceItem({ place, org }: { place: Place; org: string }) {
  const { nav } = useWords()
  const { name, path, icon, Badge } = place
  return (
    <li>
      <Link to={`/o/${org}/${path}`} activeProps={{ 'aria-current': 'page' }}>
        <Icon name={icon} />
        {nav[name]}
        {Badge && <Badge />}
      </Link>
    </li>
  )
}
