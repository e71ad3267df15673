import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { queries } from '../api/queries.ts'
import { Count } from '../components/count.tsx'
import { Icon, type IconName } from '../components/icon.tsx'
import { Popover } from '../components/popover.tsx'
import { useWords } from '../language/use-words.ts'
import { AccountLinks, AccountMenu } from './account-menu.tsx'
import { LineState } from './line-state.tsx'

type Place = { to: string; icon: IconName; word: string; count?: number | undefined }

function usePlaces(org: string): { work: Place[]; know: Place[]; health: Place; settings: Place } {
  const { nav } = useWords()
  const { data } = useQuery(queries.sessionCounts())
  const to = (path: string) => `/o/${org}/${path}`
  return {
    work: [{ to: to('sessions'), icon: 'messages', word: nav.sessions, count: data?.waiting }],
    know: [
      { to: to('knowledge'), icon: 'book', word: nav.knowledge },
      { to: to('try'), icon: 'flask', word: nav.tryIt },
    ],
    health: { to: to('health'), icon: 'pulse', word: nav.health },
    settings: {
      to: to('settings/integrations/intercom/connection'),
      icon: 'settings',
      word: nav.settings,
    },
  }
}

export function Rail({ org, me }: { org: string; me: Me | undefined }) {
  const { nav } = useWords()
  const { work, know, health, settings } = usePlaces(org)
  return (
    <nav className="rail" aria-label={nav.main}>
      <p className="org cut">
        <bdi>{me?.organization.name}</bdi>
      </p>
      <PlaceList places={work} />
      <PlaceList places={know} />
      <PlaceList places={[health]} />
      <ul className="foot">
        <li>
          <LineState org={org} />
        </li>
        <PlaceItem place={settings} />
        <li>
          <AccountMenu org={org} me={me} />
        </li>
      </ul>
    </nav>
  )
}

function PlaceList({ places }: { places: Place[] }) {
  return (
    <ul>
      {places.map((place) => (
        <PlaceItem place={place} key={place.to} />
      ))}
    </ul>
  )
}

function PlaceItem({ place: { to, icon, word, count } }: { place: Place }) {
  const { sessions } = useWords()
  return (
    <li>
      <Link to={to} activeProps={{ 'aria-current': 'page' }}>
        <Icon name={icon} />
        {word}
        <span className="count" title={count ? sessions.waiting(count) : undefined}>
          <Count value={count} />
        </span>
      </Link>
    </li>
  )
}

/** The same places at the foot of a phone; what does not fit stands behind the last. */
export function PhoneBar({ org, me }: { org: string; me: Me | undefined }) {
  const { nav, common } = useWords()
  const { work, know, health, settings } = usePlaces(org)
  const [knowledge, ...rest] = know
  const shown = [...work, ...(knowledge ? [knowledge] : []), health]
  return (
    <nav className="bar" aria-label={nav.main}>
      {shown.map(({ to, icon, word }) => (
        <Link to={to} key={to} activeProps={{ 'aria-current': 'page' }}>
          <Icon name={icon} />
          {word}
        </Link>
      ))}
      <button type="button" popoverTarget="more-popover">
        <Icon name="menu" />
        {common.more}
      </button>
      <Popover id="more-popover" className="more-popover">
        <LineState org={org} isSpelledOut />
        <ul className="more-sheet">
          {[...rest, settings].map(({ to, word }) => (
            <li key={to}>
              <Link to={to}>{word}</Link>
            </li>
          ))}
        </ul>
        <AccountLinks org={org} me={me} />
      </Popover>
    </nav>
  )
}
