import { useLocation } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Popover } from '../../components/overlays/popover.tsx'
import { useWords } from '../../language/use-words.ts'

/** The organization at the head of the rail; behind it the others of this person. */
export function OrganizationMenu({ org, me }: { org: string; me: Me | undefined }) {
  const { shell } = useWords()
  return (
    <>
      <button type="button" className="org" popoverTarget="organization-popover">
        <span className="cut">
          <bdi>{me?.organization.name}</bdi>
        </span>
        <span className="push hint">
          <Icon name="down" />
        </span>
        <span className="sr">{shell.switchOrganization}</span>
      </button>
      <Popover id="organization-popover" className="from-top">
        <OrganizationLinks org={org} me={me} />
      </Popover>
    </>
  )
}

/** Switching keeps the kind of page. */
export function OrganizationLinks({ org, me }: { org: string; me: Me | undefined }) {
  const { shell } = useWords()
  const { pathname } = useLocation()
  const kind = /^\/o\/[^/]+\/(.+)$/.exec(pathname)?.[1] ?? 'sessions'
  const page = kind.replace(/^(sessions|knowledge|review)\/.*$/, '$1')
  return (
    <ul className="more-sheet">
      {me?.organizations.map(({ id, name, role }) => (
        <li key={id}>
          <a href={`/o/${id}/${page}`} aria-current={id === org ? 'true' : undefined}>
            <bdi>{name}</bdi> <span className="hint">{shell.youAre[role]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
