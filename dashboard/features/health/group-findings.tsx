import type { HealthCheck } from '#api-contract/health.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useFindingWords } from '../../language/use-finding-words.ts'
import { useWords } from '../../language/use-words.ts'
import { CheckHistory } from './check-history.tsx'
import { looks } from './looks.ts'
import { findMend } from './mends.ts'

/** What does not work unfolded with since when and its mend; what works shares lines. */
export function GroupFindings({ items }: { items: HealthCheck[] }) {
  const { health } = useWords()
  const say = useFindingWords()
  const good = items.filter(({ state }) => state === 'works')
  const rest = items
    .filter(({ state }) => state !== 'works')
    .toSorted((a, b) => looks[a.state].rank - looks[b.state].rank)
  return (
    <>
      {rest.map((item) => (
        <Finding item={item} key={item.check + item.code} />
      ))}
      {good.length > 0 && (
        <ul className="ones">
          {good.map((item) => (
            <li className="one is-works" key={item.check + item.code}>
              <Icon name="check" />
              <span>
                {visibleText(say(item)[0].trim())}
                <span className="sr">: {health.state.works}</span>
                <CheckHistory item={item} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Finding({ item }: { item: HealthCheck }) {
  const { org = '' } = usePathParts()
  const { health, desk } = useWords()
  const { check, state, since } = item
  const [finding, fix = ''] = useFindingWords()(item)
  const mend = findMend(check)
  return (
    <div className={`finding ${looks[state].className}`}>
      <Icon name={looks[state].icon} />
      <div>
        <p className="strong">
          {visibleText(finding.trim())}
          <span className="sr">: {state === 'unknown' ? desk.unknown : health.state[state]}</span>
        </p>
        <p className="quiet">
          {visibleText(fix)}{' '}
          {since !== undefined && (
            <>
              {desk.since} <TimeText at={since} isAgo />
            </>
          )}
        </p>
        <CheckHistory item={item} />
      </div>
      {mend && (
        <p className="acts">
          <a
            className="btn"
            href={`/o/${org}/${mend.path}${mend.hash === undefined ? '' : `#${mend.hash}`}`}
          >
            {desk.mend[mend.word]}
          </a>
        </p>
      )}
    </div>
  )
}
