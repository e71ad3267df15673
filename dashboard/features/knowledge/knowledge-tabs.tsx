import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** The pages about what the AI knows. */
export function KnowledgeTabs() {
  const { org = '' } = usePathParts()
  const { knowledge, shelf } = useWords()
  const overview = useQuery(queries.overview(''))
  const current = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs sub" aria-label={knowledge.title}>
      <Link to={`/o/${org}/knowledge`} activeOptions={{ exact: true }} activeProps={current}>
        {knowledge.documents} {overview.data?.items.length}
      </Link>
      <Link to={`/o/${org}/knowledge/sources`} activeProps={current}>
        {shelf.sources}
      </Link>
      <Link to={`/o/${org}/knowledge/search`} activeProps={current}>
        {knowledge.searchTab}
      </Link>
    </nav>
  )
}
