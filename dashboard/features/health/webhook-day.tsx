import { Fragment } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DeliveryFacts } from '#api-contract/health.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { webhookTopics } from '../../components/intercom/webhook-topics.ts'
import { useWords } from '../../language/use-words.ts'

const hourMs = 3_600_000
const hourCount = 24
const barWidth = 22

/** What came in during the last 24 hours, and each topic that is needed. */
export function WebhookDay() {
  const { desk } = useWords()
  const facts = useQuery(queries.deliveries())
  const integration = useQuery(queries.integration())
  return (
    <Loaded query={facts} what={desk.deliveries} rows={4}>
      {(given) => (
        <>
          <Bars facts={given} />
          <Topics facts={given} seen={integration.data?.webhook.topics ?? {}} />
        </>
      )}
    </Loaded>
  )
}

function Bars({ facts: { hours } }: { facts: DeliveryFacts }) {
  const { desk } = useWords()
  if (hours.length === 0) return null
  const counts = countsByHour(hours, new Date())
  const most = Math.max(...counts, 1)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <div className="day">
      <svg
        className="bars"
        role="img"
        aria-label={`${desk.perHour}: ${total}`}
        viewBox={`0 0 ${hourCount * barWidth} 36`}
        preserveAspectRatio="none"
      >
        {counts.map((count, place) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * 36)
          return (
            <rect
              key={place}
              x={place * barWidth}
              y={36 - height}
              width={barWidth - 5}
              height={height}
            >
              <title>{count}</title>
            </rect>
          )
        })}
      </svg>
      <p className="axis meta" aria-hidden="true">
        {desk.dayAxis.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
    </div>
  )
}

function Topics(props: { facts: DeliveryFacts; seen: Readonly<Record<string, string>> }) {
  const { facts, seen } = props
  const { org = '' } = usePathParts()
  const { desk } = useWords()
  const counted = new Map(facts.items.map(({ topic, count }) => [topic, count]))
  return (
    <table className="topics">
      <caption className="sr">{desk.topic}</caption>
      <tbody>
        {webhookTopics.map((topic) => {
          const at = seen[topic]
          return (
            <tr key={topic}>
              <td className="mono">
                <Link to={`/o/${org}/health/deliveries`} search={{ topic }}>
                  <Dotted name={topic} />
                </Link>
              </td>
              <td>{counted.get(topic) ?? 0}</td>
              <td>
                <span className={`state ${at === undefined ? 'is-unseen' : 'is-works'}`}>
                  <Icon name={at === undefined ? 'unseen' : 'check'} />
                  {at === undefined ? desk.notSeen : <TimeText at={at} />}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A long name breaks after its dots. */
function Dotted({ name }: { name: string }) {
  return name.split(/(?<=\.)/).map((piece) => (
    <Fragment key={piece}>
      {piece}
      <wbr />
    </Fragment>
  ))
}

/** The last 24 hours, the present one last. */
function countsByHour(hours: DeliveryFacts['hours'], now: Date): number[] {
  const thisHour = Math.floor(now.getTime() / hourMs)
  return Array.from({ length: hourCount }, (_, place) => {
    const hour = thisHour - (hourCount - 1 - place)
    return hours.find((one) => Math.floor(Date.parse(one.hour) / hourMs) === hour)?.count ?? 0
  })
}
