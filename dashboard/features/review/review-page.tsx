import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReviewItem } from '#api-contract/review.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { OutcomeMark } from '../../components/sessions/state-mark.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { AgreementTable } from './agreement-table.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { SamplingField } from './sampling-field.tsx'

/** Which answers should a person judge, and do we agree? [O8] */
export function ReviewPage() {
  const { nav } = useWords()
  const search = useSearchTexts()
  const isJudged = search['state'] === 'judged'
  const cursor =
    search['cursor'] === undefined ? '' : `&cursor=${encodeURIComponent(search['cursor'])}`
  const queue = useQuery(queries.reviewQueue(`?state=${isJudged ? 'judged' : 'open'}${cursor}`))
  return (
    <Page
      title={nav.review}
      className="review-page health-page"
      tabs={<ReviewTabs {...(queue.data && { openCount: queue.data.open_count })} />}
    >
      <div className="body">
        <Loaded query={queue} what={nav.review} rows={4}>
          {({ items, next_sample_at, next_cursor, sampled_per_day }) => (
            <>
              <Items items={items} isJudged={isJudged} nextSampleAt={next_sample_at} />
              {next_cursor !== null && <Older cursor={next_cursor} isJudged={isJudged} />}
              <SamplingField perDay={sampled_per_day} />
              <AgreementTable />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  )
}

function Older({ cursor, isJudged }: { cursor: string; isJudged: boolean }) {
  const { org = '' } = usePathParts()
  const { common } = useWords()
  const search = { cursor, ...(isJudged && { state: 'judged' }) }
  return (
    <Link className="btn" to={`/o/${org}/review`} search={search}>
      {common.older}
    </Link>
  )
}

function Items(props: { items: ReviewItem[]; isJudged: boolean; nextSampleAt: string }) {
  const { items, isJudged, nextSampleAt } = props
  const { review } = useWords().supervision
  const locale = useLocale()
  if (items.length > 0)
    return (
      <ul className="rows review-list">
        {items.map((item) => (
          <ItemRow item={item} key={item.id} />
        ))}
      </ul>
    )
  const when = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <p className="guide verdict" role="status">
      {isJudged ? review.nothingJudged : review.empty(when.format(new Date(nextSampleAt)))}
    </p>
  )
}

function ItemRow({ item }: { item: ReviewItem }) {
  const { org = '' } = usePathParts()
  const { review } = useWords().supervision
  const name = visibleText(item.contact_name ?? '')
  return (
    <li className="row">
      <div className="who">
        <Link className="name plain" to={`/o/${org}/review/${item.id}`}>
          {review.causes[item.cause]}
          {item.rating !== null && ` · ${review.stars(item.rating)}`}
        </Link>
        <span className="meta cut">
          #{item.session_number} <bdi>{name}</bdi>
        </span>
      </div>
      <p className="text" dir="auto">
        {visibleText(item.question ?? review.noQuestion)}
      </p>
      <div className="what">
        <OutcomeMark outcome={item.outcome} />
        <span className="meta">{review.judgedBy(item.score_count)}</span>
      </div>
      <span className="at meta">
        <TimeText at={item.created_at} />
      </span>
    </li>
  )
}
