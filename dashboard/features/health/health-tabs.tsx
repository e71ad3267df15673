import { Link } from '@tanstack/react-router'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** The pages about whether it works. */
export function HealthTabs() {
  const { org = '' } = usePathParts()
  const { desk, health } = useWords()
  const pages = [
    ['', desk.checks],
    ['/deliveries', desk.deliveries],
    ['/queue', desk.queue],
    ['/alerts', desk.alerts],
  ] as const
  return (
    <nav className="tabs sub" aria-label={health.title}>
      {pages.map(([path, word]) => (
        <Link
          key={path}
          to={`/o/${org}/health${path}`}
          activeOptions={{ exact: path === '' }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}
