import { useQuery } from '@tanstack/react-query'
import type { Members, Role } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { useState } from 'react'
import { AskFirst } from '../../components/ask-first.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../language/use-words.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Invitations } from './invitations.tsx'
import { useChange } from './use-change.ts'

const roles: Role[] = ['owner', 'admin', 'member']

/** Who belongs to the organization, and as what. */
export function PeoplePage() {
  const { people, common } = useWords()
  const members = useQuery(queries.members())
  return (
    <Page title={people.title}>
      <div className="body stack">
        <p className="quiet">{people.intro}</p>
        <div className="wide">
          <Loaded query={members} what={people.title}>
            {({ items }) => (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{people.name}</th>
                    <th scope="col">{people.role}</th>
                    <th scope="col">
                      <span className="sr">{common.remove}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((member) => (
                    <MemberRow member={member} key={member.id} />
                  ))}
                </tbody>
              </table>
            )}
          </Loaded>
        </div>
        <Invitations />
      </div>
    </Page>
  )
}

function MemberRow({ member }: { member: Members['items'][number] }) {
  const { people, common } = useWords()
  const change = useChange()
  const [link, setLink] = useState<string>()
  const reset = useChange<{ url: string }>(({ url }) => setLink(url))
  const path = `/members/${encodeURIComponent(member.id)}`
  return (
    <tr>
      <td>
        <bdi>{member.name}</bdi> <span className="meta">{member.email}</span>
        {link !== undefined && (
          <div className="stack" role="status">
            <p>{people.resetLink}</p>
            <p className="code-once mono">{link}</p>
            <CopyButton text={link} />
          </div>
        )}
      </td>
      <td>
        <select
          className="input compact short"
          aria-label={`${people.role}: ${member.email}`}
          value={member.role}
          onChange={(event) =>
            change.mutate({ method: 'PATCH', path, body: { role: event.target.value } })
          }
        >
          {roles.map((role) => (
            <option value={role} key={role}>
              {people[role]}
            </option>
          ))}
        </select>
      </td>
      <td>
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
          onConfirm={() => change.mutate({ method: 'DELETE', path })}
        />
      </td>
    </tr>
  )
}
