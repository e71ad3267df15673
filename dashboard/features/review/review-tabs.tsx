import { Link } from '@tanstack/react-router'
import { usePathParts } from '../../components/page/use-address.ts'
import { Count } from '../../components/texts/count.tsx'
import { useWords } from '../../language/use-words.ts'

const exact = { exact: true, includeSearch: true }
const current = { 'aria-current': 'page' } as const

/** What is to judge, what is judged, and the rules that watch. */
export function ReviewTabs({ openCount }: { openCount?: number }) {
  const { org = '' } = usePathParts()
  const { nav, supervision } = useWords()
  const { review } = supervision
  return (
    <nav className="tabs sub" aria-label={nav.review}>
      <Link to={`/o/${org}/review`} activeOptions={exact} activeProps={current}>
        {review.open} <Count value={openCount} />
      </Link>
      <Link
        to={`/o/${org}/review`}
        search={{ state: 'judged' }}
        activeOptions={exact}
        activeProps={current}
      >
        {review.judged}
      </Link>
      <Link to={`/o/${org}/review/rules`} activeProps={current}>
        {review.rules}
      </Link>
    </nav>
  )
}
