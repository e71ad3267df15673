import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Review } from '#api-contract/review.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { DecisionRecord } from '../../components/record/decision-record.tsx'
import { KnownNamesContext } from '../../components/record/known-names.ts'
import { useDirectoryNames } from '../../components/record/use-directory-names.ts'
import { OutcomeMark } from '../../components/sessions/state-mark.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { Scorecard } from './scorecard.tsx'

/** One answer with the record behind it, and the marks beside it. [O8] */
export function JudgePage() {
  const { org = '', id = '' } = usePathParts()
  const { nav, supervision } = useWords()
  const { review: words } = supervision
  const found = useQuery(queries.reviewItem(id))
  const place = found.data?.place
  return (
    <Page
      title={found.data ? `${nav.review}: #${found.data.item.session_number}` : nav.review}
      className="review-page"
      before={
        <Link className="back" to={`/o/${org}/review`}>
          <Icon name="left" />
          {words.back}
        </Link>
      }
      heading={
        <h1 className="cut">{found.data ? `#${found.data.item.session_number}` : nav.review}</h1>
      }
      actions={
        place !== undefined &&
        place.position !== null && (
          <span className="meta">{words.place(place.position, place.open_count)}</span>
        )
      }
    >
      <Loaded query={found} what={nav.review} rows={5}>
        {(review) => (
          <div className="cols">
            <section className="thread" aria-label={words.question}>
              <Asked review={review} org={org} />
            </section>
            <Scorecard review={review} org={org} key={review.item.id} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Asked({ review: { item, decision }, org }: { review: Review; org: string }) {
  const words = useWords()
  const { review } = words.supervision
  const names = useDirectoryNames()
  const { generated } = decision.details
  return (
    <ol className="line">
      <li className="ask">
        <i className="piece" aria-hidden="true" />
        <span className="mark" aria-hidden="true" />
        <article className="said">
          <header>
            <b>{review.question}</b>
            <span className="meta">
              <bdi>{visibleText(item.contact_name ?? '')}</bdi> · {review.causes[item.cause]}
            </span>
          </header>
          <p className="text preview-text" dir="auto">
            {visibleText(item.question ?? review.noQuestion)}
          </p>
        </article>
      </li>
      {decision.outcome === 'replied' && generated !== null && (
        <li className="has-ai">
          <i className="piece" aria-hidden="true" />
          <span className="mark ai" aria-hidden="true" />
          <article className="said from-ai">
            <header>
              <b>{review.answer}</b>
              <span className="meta">
                <TimeText at={decision.created_at} />
              </span>
            </header>
            <p className="text preview-text" dir="auto">
              {generated}
            </p>
          </article>
        </li>
      )}
      <li>
        <i className="piece" aria-hidden="true" />
        <span className="mark small" aria-hidden="true" />
        <div className="judged">
          <p className="wrap">
            <OutcomeMark outcome={decision.outcome} />
            <span className="meta">{words.reasons[decision.reason]}</span>
            <Link to={`/o/${org}/sessions/${item.session_id}`} hash={`d-${item.id}`}>
              {review.openSession}
            </Link>
          </p>
          {item.rating !== null && (
            <p className="state is-look">
              <Icon name="look" />
              {review.ratedLow(item.rating)}
              {item.rating_remark !== null && `: ${visibleText(item.rating_remark)}`}
            </p>
          )}
          <KnownNamesContext value={names}>
            <DecisionRecord decision={decision} org={org} />
          </KnownNamesContext>
        </div>
      </li>
    </ol>
  )
}
