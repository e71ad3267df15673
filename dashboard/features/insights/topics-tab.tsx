import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import type { TopicsReport } from '#api-contract/insights.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { Freshness } from './freshness.tsx'
import { saveTopics } from './save-topics.ts'
import { startOfPeriod, toTopicsSearch } from './topics-search.ts'
import { TopicRow } from './topic-row.tsx'

const periods = ['7', '30', '90', '365']

/** What customers ask about. */
export function TopicsTab() {
  const { org = '' } = usePathParts()
  const { days = '30' } = useSearchTexts()
  const { insights } = useWords()
  const navigate = useNavigate()
  const say = useToast()
  const periodId = useId()
  const period = periods.includes(days) ? days : '30'
  const report = useQuery({
    ...queries.topics(toTopicsSearch(period)),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (state.data?.is_refreshing === true ? 2_000 : false),
  })
  return (
    <>
      <div className="tools">
        <h2>{insights.topicsAre}</h2>
        <span className="push wrap">
          <label htmlFor={periodId} className="sr">
            {insights.period}
          </label>
          <select
            id={periodId}
            className="input compact short"
            value={period}
            onChange={(event) =>
              void navigate({
                to: `/o/${org}/insights/topics`,
                search: { days: event.target.value },
              })
            }
          >
            {periods.map((one) => (
              <option value={one} key={one}>
                {insights.days(Number(one))}
              </option>
            ))}
          </select>
          {report.data && report.data.items.length > 0 && (
            <button
              type="button"
              className="btn"
              onClick={() =>
                void saveTopics(toTopicsSearch(period), insights.csvName).catch((error: unknown) =>
                  say(wordsOf(error)),
                )
              }
            >
              {insights.exportCsv}
            </button>
          )}
        </span>
      </div>
      <Loaded query={report} what={insights.tabs.topics} rows={8}>
        {(data) => (
          <>
            <Topics report={data} since={startOfPeriod(period)} />
            <Freshness at={data.refreshed_at} isRefreshing={data.is_refreshing} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Topics({ report, since }: { report: TopicsReport; since: string }) {
  const { insights } = useWords()
  const { state, conversations, conversations_needed: needed, items } = report
  if (state === 'gathering')
    return <p className="empty">{insights.gathering(needed, conversations)}</p>
  if (items.length === 0) return <p className="empty">{insights.noTopics}</p>
  return (
    <>
      <table className="table topics">
        <thead>
          <tr>
            <th scope="col">{insights.topic}</th>
            <th scope="col">{insights.sessions}</th>
            <th scope="col">{insights.trend}</th>
            <th scope="col">{insights.angry}</th>
            <th scope="col">{insights.handedOff}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((topic) => (
            <TopicRow key={topic.id} topic={topic} all={items} since={since} />
          ))}
        </tbody>
      </table>
      {report.without_topic > 0 && (
        <p className="meta rest">{insights.withoutTopic(report.without_topic, report.sessions)}</p>
      )}
    </>
  )
}
