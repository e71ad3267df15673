import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Session } from '#api-contract/conversations.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { usePageActions } from '../../components/page/page-actions.ts'
import { placeOf } from '../../components/sessions/session-order.ts'
import { heldBy, StateOf } from '../../components/sessions/session-state.tsx'
import { useThreadWords } from '../../language/use-thread-words.ts'
import { useWords } from '../../language/use-words.ts'

/** Back to the list that the reader came from. */
export function BackToList({ org, id }: { org: string; id: string }) {
  const { session } = useWords()
  const navigate = useNavigate()
  const href = `/o/${org}/sessions${placeOf(id).search}`
  usePageActions([
    {
      id: 'back',
      label: session.back,
      key: 'Escape',
      isQuiet: true,
      run: () => void navigate({ href }),
    },
  ])
  return (
    <Link className="back" to={href}>
      <Icon name="left" />
      <span className="desk">{session.back}</span>
      <span className="sr phone">{session.back}</span>
    </Link>
  )
}

/** Who, which, how it stands and who has it. */
export function SessionHeading({ name, session }: { name: string; session: Session | undefined }) {
  const words = useWords()
  return (
    <div className="head-who">
      <h1 className="cut">
        <bdi>{name}</bdi>
      </h1>
      {session && (
        <>
          <span className="meta nowrap">
            #{session.number}
            <span className="desk"> · {words.channel[session.channel]}</span>
          </span>
          <span className="desk">
            <StateOf session={session} isTinted />
          </span>
          <WhoHas session={session} />
        </>
      )}
    </div>
  )
}

function WhoHas({ session }: { session: Session }) {
  const words = useThreadWords()
  const teammates = useQuery({ ...queries.teammates(), enabled: false })
  const held = heldBy(session)
  const id = session.assignee.teammate_id
  const name =
    held === 'people' ? teammates.data?.items.find((one) => one.id === id)?.name : undefined
  return (
    <span className="meta nowrap desk who-has">
      <span className={`edge has-${held}`} />
      <bdi>{name === undefined ? words.whoHas[held] : words.personHas(name)}</bdi>
    </span>
  )
}

/** The next and the previous session of the list that the reader came from. */
export function StepThrough({ org, id }: { org: string; id: string }) {
  const words = useThreadWords()
  const navigate = useNavigate()
  const { place, count, previous, next } = placeOf(id)
  const go = (to: string | undefined) => () => {
    if (to !== undefined) void navigate({ to: `/o/${org}/sessions/${to}` })
  }
  usePageActions([
    { id: 'next', label: words.next, key: 'j', isOff: next === undefined, run: go(next) },
    {
      id: 'previous',
      label: words.previous,
      key: 'k',
      isOff: previous === undefined,
      run: go(previous),
    },
  ])
  if (place < 0) return null
  return (
    <div className="step meta desk">
      <span className="nowrap">{words.placeOf(place + 1, count)}</span>
      <button
        type="button"
        className="btn bare icon"
        disabled={previous === undefined}
        onClick={go(previous)}
      >
        <Icon name="up" />
        <span className="sr">{words.previous}</span>
      </button>
      <button
        type="button"
        className="btn bare icon"
        disabled={next === undefined}
        onClick={go(next)}
      >
        <Icon name="down" />
        <span className="sr">{words.next}</span>
      </button>
    </div>
  )
}
