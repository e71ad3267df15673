import { Link } from '@tanstack/react-router'
import type { Topic } from '#api-contract/insights.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { SparkLine } from './spark-line.tsx'
import { TopicChange } from './topic-change.tsx'
import { useMayChange } from './use-may-change.ts'

/** One topic: how often, since when, how people felt, and the sessions behind each figure. */
export function TopicRow(props: { topic: Topic; all: Topic[]; since: string }) {
  const { topic, all, since } = props
  const { org = '' } = usePathParts()
  const { insights } = useWords()
  const mayChange = useMayChange()
  const to = `/o/${org}/sessions`
  const behind = { view: 'all', topic: topic.id, created_after: since }
  const { angry } = topic.sentiment
  return (
    <tr>
      <td>
        <Link to={to} search={behind} className="strong">
          <bdi>{visibleText(topic.name)}</bdi>
        </Link>{' '}
        <span className="meta">{topic.language}</span>
        {topic.name !== topic.words.join(', ') && (
          <p className="meta">
            <bdi>{visibleText(topic.words.join(', '))}</bdi>
          </p>
        )}
        {mayChange && <TopicChange topic={topic} all={all} />}
      </td>
      <td className="num">
        <span className="phone meta">{insights.sessions} </span>
        <Link to={to} search={behind}>
          {topic.sessions}
        </Link>{' '}
        <Movement topic={topic} />
      </td>
      <td>
        <SparkLine weeks={topic.weeks} />
      </td>
      <td className="num">
        <span className="phone meta">{insights.angry} </span>
        <Share count={angry} of={topic.sessions} />
        {angry > 0 && (
          <Link to={to} search={{ ...behind, sentiment: 'angry' }} className="meta">
            {angry}
          </Link>
        )}
      </td>
      <td className="num">
        <span className="phone meta">{insights.handedOff} </span>
        <Share count={topic.handed_off} of={topic.sessions} />
        {topic.handed_off > 0 && (
          <Link to={to} search={{ ...behind, handed_off: 'true' }} className="meta">
            {topic.handed_off}
          </Link>
        )}
      </td>
    </tr>
  )
}

/** Against the period before, in words as well as by its sign. */
function Movement({ topic }: { topic: Topic }) {
  const { insights } = useWords()
  const locale = useLocale()
  const { sessions, sessions_before: before } = topic
  if (before === 0) return <span className="meta">{insights.isNew}</span>
  const change = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
  }).format(sessions / before - 1)
  return (
    <span className="meta" title={insights.before(before)}>
      {change}
      <span className="sr"> ({insights.before(before)})</span>
    </span>
  )
}

function Share({ count, of }: { count: number; of: number }) {
  const locale = useLocale()
  const share = of === 0 ? 0 : count / of
  return <>{new Intl.NumberFormat(locale, { style: 'percent' }).format(share)} </>
}
