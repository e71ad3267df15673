import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Deliveries } from '#api-contract/queue.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { OutcomeMark } from '../../components/sessions/state-mark.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { DeliveryFilters } from './delivery-filters.tsx'
import { HealthTabs } from './health-tabs.tsx'
import { useHold } from './use-hold.ts'

const liveMs = 4_000
const names = ['topic', 'conversation_id', 'used', 'cursor'] as const

/** Webhooks one by one, newest first and live: what came, and what became of it. */
export function DeliveriesPage() {
  const { desk, common, health } = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const [isHeld, setHeld] = useHold()
  const query = new URLSearchParams(
    names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
  )
  const isFirst = search['cursor'] === undefined
  const deliveries = useQuery({
    ...queries.allDeliveries(`?limit=50&${query.toString()}`),
    refetchInterval: isHeld || !isFirst ? false : liveMs,
    placeholderData: (known) => known,
  })
  return (
    <Page
      title={`${health.title}: ${desk.deliveries}`}
      heading={<h1>{health.title}</h1>}
      className="health-page"
      tabs={<HealthTabs />}
      actions={
        <button type="button" className="btn" onClick={() => setHeld(!isHeld)}>
          {isHeld ? desk.live : desk.hold}
        </button>
      }
    >
      <div className="body">
        <DeliveryFilters />
        {isHeld && (
          <p className="meta" role="status">
            {desk.held}
          </p>
        )}
        <Loaded query={deliveries} what={desk.deliveries} rows={6}>
          {(page) => (
            <>
              <List page={page} isFiltered={query.size > 0} />
              <p className="hint">{desk.refusedOnes}</p>
            </>
          )}
        </Loaded>
        <p className="wrap">
          {!isFirst && (
            <button
              type="button"
              className="btn"
              onClick={() => void navigate({ to: '.', search: { ...search, cursor: undefined } })}
            >
              {desk.all}
            </button>
          )}
          {deliveries.data?.next_cursor && (
            <Link
              className="btn"
              to="."
              search={{ ...search, cursor: deliveries.data.next_cursor }}
            >
              {common.older}
            </Link>
          )}
        </p>
      </div>
    </Page>
  )
}

function List({ page: { items }, isFiltered }: { page: Deliveries; isFiltered: boolean }) {
  const { org = '' } = usePathParts()
  const { desk } = useWords()
  if (items.length === 0)
    return (
      <div className="empty">
        <p>{isFiltered ? desk.emptyFiltered : desk.emptyDeliveries}</p>
        {isFiltered && (
          <Link className="btn" to={`/o/${org}/health/deliveries`} search={{}}>
            {desk.clearFilters}
          </Link>
        )}
      </div>
    )
  return (
    <table className="table">
      <thead>
        <tr>
          {[desk.received, desk.topic, desk.conversation, desk.result, desk.became].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row item={item} org={org} key={item.id} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item, org }: { item: Deliveries['items'][number]; org: string }) {
  const { desk } = useWords()
  const { id, topic, conversation_id, received_at, result, became, worked_at } = item
  return (
    <tr>
      <td className="nowrap">
        <Link to={`/o/${org}/health/deliveries/${id}`}>
          <TimeText at={received_at} />
        </Link>
      </td>
      <td className="mono">{visibleText(topic)}</td>
      <td className="mono">{conversation_id === null ? '–' : visibleText(conversation_id)}</td>
      <td>{desk.results[result]}</td>
      <td>
        {became ? (
          <Link to={`/o/${org}/health/deliveries/${id}`}>
            <OutcomeMark outcome={became.outcome} />
          </Link>
        ) : (
          <span className="quiet">
            {result === 'ignored' ? '–' : worked_at === null ? desk.nothingYet : desk.noDecision}
          </span>
        )}
      </td>
    </tr>
  )
}
