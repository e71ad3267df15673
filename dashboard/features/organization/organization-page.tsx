import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { AskFirst } from '../../components/overlays/ask-first.tsx'
import { Field } from '../../components/controls/field.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { useToast } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { useChange } from './use-change.ts'

/** What the reader may do here, the organization's name, and the way out. [C1] */
export function OrganizationPage() {
  const { house } = useWords()
  const me = useQuery(queries.me())
  return (
    <Page title={house.title}>
      <div className="body narrow stack">
        <Loaded query={me} what={house.title}>
          {(data) => <About me={data} />}
        </Loaded>
      </div>
    </Page>
  )
}

function About({ me }: { me: Me }) {
  const { org = '' } = usePathParts()
  const { house } = useWords()
  const { administrators, role } = me
  return (
    <>
      <p className="guide">{house.youAre[role]}</p>
      <section className="wide">
        <h2>{house.administrators}</h2>
        <ul className="rows">
          {administrators.map(({ name, email }) => (
            <li key={email} className="wrap">
              <bdi>{visibleText(name)}</bdi> <span className="meta">{visibleText(email)}</span>
            </li>
          ))}
        </ul>
        {role !== 'member' && <Link to={`/o/${org}/settings/members`}>{house.members}</Link>}
      </section>
      {role !== 'member' && <Rename me={me} />}
      <Leave me={me} />
    </>
  )
}

function Rename({ me: { organization } }: { me: Me }) {
  const { house, common } = useWords()
  const say = useToast()
  const rename = useChange(() => say(house.renamed))
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        const name = new FormData(event.currentTarget).get('name')
        rename.mutate({ method: 'PATCH', path: '/organization', body: { name } })
      }}
    >
      <Field
        label={house.name}
        name="name"
        key={organization.name}
        defaultValue={organization.name}
        required
        maxLength={100}
      />
      <button className="btn">{common.save}</button>
    </form>
  )
}

function Leave({ me }: { me: Me }) {
  const { house } = useWords()
  const leave = useChange(() => location.assign('/'))
  const members = useQuery({ ...queries.members(), enabled: me.role !== 'member' })
  const owners = members.data?.items.filter(({ role }) => role === 'owner') ?? []
  if (me.role === 'owner' && owners.length <= 1) return <p className="hint">{house.lastOwner}</p>
  return (
    <AskFirst
      label={house.leave}
      className="btn danger"
      question={house.leaveAsk(me.organization.name)}
      confirm={house.leave}
      onConfirm={() => leave.mutate({ method: 'POST', path: '/me/leave' })}
    />
  )
}
