import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me, Members } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { AskFirst } from '../../components/overlays/ask-first.tsx'
import { CopyButton } from '../../components/controls/copy-button.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { Invitations } from './invitations.tsx'
import { isWithin, RoleOptions } from './role-options.tsx'
import { useChange } from './use-change.ts'

/** Who belongs to the organization, and as what. */
export function PeoplePage() {
  const { people } = useWords()
  const me = useQuery(queries.me())
  const members = useQuery(queries.members())
  return (
    <Page title={people.title}>
      <div className="body stack">
        <p className="quiet">{people.intro}</p>
        <div className="wide stack">
          <Loaded query={members} what={people.title}>
            {({ items }) => (
              <>
                <ul className="rows people wide">
                  {items.map((member) => (
                    <MemberRow member={member} me={me.data} key={member.id} />
                  ))}
                </ul>
                <Invitations myRole={me.data?.role ?? 'member'} />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Page>
  )
}

function MemberRow({ member, me }: { member: Members['items'][number]; me: Me | undefined }) {
  const { people, house } = useWords()
  const change = useChange()
  const path = `/members/${encodeURIComponent(member.id)}`
  const myRole = me?.role ?? 'member'
  const isAbove = !isWithin(member.role, myRole)
  return (
    <li>
      <p className="wrap">
        <b>
          <bdi>{visibleText(member.name)}</bdi>
        </b>
        <span className="meta">
          {visibleText(member.email)} {me?.id === member.id && `· ${house.you}`}
        </span>
        <span className="push wrap">
          {isAbove ? (
            <span title={house.above}>{people[member.role]}</span>
          ) : (
            <>
              <select
                className="input compact short"
                aria-label={`${people.role}: ${member.email}`}
                value={member.role}
                onChange={(event) =>
                  change.mutate({ method: 'PATCH', path, body: { role: event.target.value } })
                }
              >
                <RoleOptions upTo={myRole} />
              </select>
              <MemberActs member={member} path={path} remove={change.mutate} />
            </>
          )}
        </span>
      </p>
    </li>
  )
}

function MemberActs(props: {
  member: Members['items'][number]
  path: string
  remove: (change: { method: 'DELETE'; path: string }) => void
}) {
  const { member, path, remove } = props
  const { people, common } = useWords()
  const [link, setLink] = useState<string>()
  const reset = useChange<{ url: string }>(({ url }) => setLink(url))
  return (
    <>
      <button
        type="button"
        className="btn bare slim"
        onClick={() => reset.mutate({ method: 'POST', path: `${path}/reset-link` })}
      >
        {people.reset}
      </button>
      <AskFirst
        label={common.remove}
        className="btn bare slim"
        question={people.removeAsk(member.email)}
        confirm={common.remove}
        onConfirm={() => remove({ method: 'DELETE', path })}
      />
      {link !== undefined && (
        <span className="stack wide" role="status">
          <span>{people.resetLink}</span>
          <span className="code-once mono">{link}</span>
          <CopyButton text={link} />
        </span>
      )}
    </>
  )
}
