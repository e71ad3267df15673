import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/loaded.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** What came in during the last 24 hours, topic by topic. */
export function Deliveries() {
  const { health, session } = useWords()
  const deliveries = useQuery(queries.deliveries())
  return (
    <section className="group">
      <h2>{health.deliveries}</h2>
      <Loaded query={deliveries} what={health.deliveries}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{health.noDeliveries}</p>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{health.topic}</th>
                  <th scope="col">{health.count}</th>
                  <th scope="col">{health.last}</th>
                  <th scope="col">{health.workedAfter}</th>
                  <th scope="col">{health.open}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ topic, count, last_at, open_count, worked_after_ms }) => (
                  <tr key={topic}>
                    <td>{visibleText(topic)}</td>
                    <td>{count}</td>
                    <td>
                      <TimeText at={last_at} />
                    </td>
                    <td>{worked_after_ms === null ? '–' : session.took(worked_after_ms)}</td>
                    <td>{open_count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </section>
  )
}
