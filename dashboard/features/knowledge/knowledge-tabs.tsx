import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-words.ts'

export function KnowledgeTabs({ org }: { org: string }) {
  const { knowledge } = useWords()
  const current = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs" aria-label={knowledge.title}>
      <Link to={`/o/${org}/knowledge`} activeOptions={{ exact: true }} activeProps={current}>
        {knowledge.documents}
      </Link>
      <Link to={`/o/${org}/knowledge/search`} activeProps={current}>
        {knowledge.searchTab}
      </Link>
    </nav>
  )
}
