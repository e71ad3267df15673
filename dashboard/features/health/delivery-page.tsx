import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WholeDelivery } from '#api-contract/queue.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { OutcomeMark } from '../../components/sessions/state-mark.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { DeliveryArrival } from './delivery-arrival.tsx'
import { JsonTree } from './json-tree.tsx'

/** One webhook: its body, what we answered, and what became of it. */
export function DeliveryPage() {
  const { org = '', id = '' } = usePathParts()
  const { desk } = useWords()
  const delivery = useQuery(queries.delivery(id))
  return (
    <Page
      title={`${desk.delivery} ${id}`}
      className="health-page"
      before={
        <Link className="back" to={`/o/${org}/health/deliveries`}>
          <Icon name="left" />
          {desk.deliveries}
        </Link>
      }
      actions={delivery.isError ? undefined : <ProcessAgain id={id} delivery={delivery.data} />}
    >
      <div className="body">
        <Loaded query={delivery} what={desk.delivery}>
          {(data) => <Whole delivery={data} org={org} />}
        </Loaded>
      </div>
    </Page>
  )
}

/** Its place is held while the delivery is read. */
function ProcessAgain({ id, delivery }: { id: string; delivery: WholeDelivery | undefined }) {
  const { desk } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const me = useQuery(queries.me())
  const again = useMutation({
    mutationFn: () => ask('POST', `/deliveries/${encodeURIComponent(id)}/process`),
    onSuccess: async () => {
      say(`${desk.processed} ${desk.processHint}`)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
  const isOff = delivery?.conversation_id === null || delivery?.result === 'ignored'
  if (isOff || me.data?.role === 'member') return null
  return (
    <>
      <span className="meta">{desk.processHint}</span>
      <button
        type="button"
        className="btn"
        disabled={again.isPending || delivery === undefined}
        onClick={() => again.mutate()}
      >
        {desk.processAgain}
      </button>
    </>
  )
}

function Whole({ delivery, org }: { delivery: WholeDelivery; org: string }) {
  const words = useWords()
  const { desk, arrival } = words
  const { topic, received_at, result, conversation_id, body, bytes, worked_at } = delivery
  const took = worked_at === null ? undefined : Date.parse(worked_at) - Date.parse(received_at)
  const facts: [string, React.ReactNode][] = [
    [desk.received, <TimeText key="at" at={received_at} />],
    [desk.topic, <span key="topic">{visibleText(topic)}</span>],
    [desk.result, desk.results[result]],
    [desk.answered, desk.answered200],
    [desk.worked, took === undefined ? desk.nothingYet : words.session.took(Math.max(0, took))],
    [desk.conversation, conversation_id === null ? '–' : visibleText(conversation_id)],
  ]
  return (
    <>
      <dl className="kv">
        {facts.map(([name, value]) => (
          <div className="pair" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="group">
        <h2>{desk.whatBecame}</h2>
        <Became delivery={delivery} org={org} />
      </section>
      <DeliveryArrival delivery={delivery} />
      <section className="group">
        <h2>{desk.body}</h2>
        <div>
          {body === null ? (
            <p className="quiet">{desk.bodyGone}</p>
          ) : (
            <>
              {bytes !== null && <p className="meta">{arrival.bytes(bytes)}</p>}
              <JsonTree value={body} />
            </>
          )}
        </div>
      </section>
    </>
  )
}

function Became({ delivery, org }: { delivery: WholeDelivery; org: string }) {
  const words = useWords()
  const { desk } = words
  const { became, conversation_id, worked_at } = delivery
  if (!became)
    return (
      <p className="wrap">
        <span className="quiet">{worked_at === null ? desk.nothingYet : desk.noDecision}</span>
        {conversation_id !== null && (
          <Link to={`/o/${org}/decisions`} search={{ conversation_id }}>
            {desk.openDecisions}
          </Link>
        )}
      </p>
    )
  const { session_id, decision_id } = became
  return (
    <p className="wrap">
      <OutcomeMark outcome={became.outcome} />
      <span className="quiet">{words.reasons[became.reason]}</span>
      {session_id === null ? (
        <Link to={`/o/${org}/decisions`} search={{ conversation_id: conversation_id ?? '' }}>
          {desk.openDecision}
        </Link>
      ) : (
        <Link to={`/o/${org}/sessions/${session_id}`} hash={`d-${decision_id}`}>
          {desk.openDecision}
        </Link>
      )}
    </p>
  )
}
