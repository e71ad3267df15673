import type { WholeDelivery } from '#api-contract/queue.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** What the sender said of it; the signature as a verdict, never as it was sent. */
export function DeliveryArrival({ delivery: { headers, signature } }: { delivery: WholeDelivery }) {
  const { arrival } = useWords()
  return (
    <section className="group">
      <h2>{arrival.title}</h2>
      {headers === null ? (
        <p className="quiet">{arrival.notKept}</p>
      ) : (
        <dl className="kv">
          <div className="pair">
            <dt>{arrival.signature}</dt>
            <dd>
              {signature === 'valid' ? (
                <span className="state is-works">
                  <Icon name="check" />
                  {arrival.valid}
                </span>
              ) : (
                <span className="state is-look">
                  <Icon name="look" />
                  {arrival.notChecked}
                </span>
              )}
            </dd>
          </div>
          {Object.entries(headers).map(([name, value]) => (
            <div className="pair" key={name}>
              <dt className="mono">{visibleText(name)}</dt>
              <dd className="mono">
                <bdi>{visibleText(value)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
