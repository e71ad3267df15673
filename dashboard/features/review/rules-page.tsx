import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WatchMarks } from '#api-contract/supervision.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { NewRule } from './new-rule.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { RuleRow } from './rule-row.tsx'

/** What shall mark a session by itself, and what it marked lately. [O7] */
export function RulesPage() {
  const { common, nav, supervision } = useWords()
  const { watch } = supervision
  const rules = useQuery(queries.watchRules())
  const me = useQuery(queries.me())
  const mayChange = me.data !== undefined && me.data.role !== 'member'
  return (
    <Page
      title={`${nav.review}: ${watch.title}`}
      heading={<h1>{nav.review}</h1>}
      className="review-page health-page"
      tabs={<ReviewTabs />}
    >
      <div className="body">
        <p className="quiet">{watch.intro}</p>
        <Loaded query={rules} what={watch.title}>
          {({ items }) => (
            <>
              <ul className="rows rules">
                {items.length === 0 && <li className="quiet">{watch.empty}</li>}
                {items.map((rule) => (
                  <RuleRow rule={rule} mayChange={mayChange} key={rule.id} />
                ))}
              </ul>
              {me.data && (mayChange ? <NewRule /> : <p className="meta">{common.forbidden}</p>)}
              <Newest />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  )
}

/** What the rules said, the newest first. */
function Newest() {
  const { watch } = useWords().supervision
  const marks = useQuery(queries.watchMarks('?limit=20'))
  return (
    <section className="group" aria-labelledby="newest-marks">
      <h2 id="newest-marks">{watch.newest}</h2>
      <Loaded query={marks} what={watch.newest}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{watch.noMarks}</p>
          ) : (
            <ul className="rows">
              {items.map((mark) => (
                <MarkItem mark={mark} key={mark.id} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

function MarkItem({ mark }: { mark: WatchMarks['items'][number] }) {
  const { org = '' } = usePathParts()
  const { watch } = useWords().supervision
  return (
    <li className="wrap">
      <Link className="name plain" to={`/o/${org}/sessions/${mark.session_id}`}>
        #{mark.session_number} <bdi>{visibleText(mark.contact_name ?? '')}</bdi>
      </Link>
      <span>{watch.short[mark.kind]}</span>
      <span className="meta push">
        <TimeText at={mark.began_at} isAgo />
        {mark.ended_at !== null && ` · ${watch.over}`}
      </span>
    </li>
  )
}
