import { Link } from '@tanstack/react-router'
import { Page } from '../../components/page/page.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { ContentTab } from './content-tab.tsx'
import { GapsTab } from './gaps-tab.tsx'
import { TopicsTab } from './topics-tab.tsx'

const tabs = { topics: TopicsTab, gaps: GapsTab, content: ContentTab }

type TabName = keyof typeof tabs

/** What should be fixed next? */
export function InsightsPage() {
  const { org = '', tab } = usePathParts()
  const { insights } = useWords()
  const name: TabName = tab === 'gaps' || tab === 'content' ? tab : 'topics'
  const Tab = tabs[name]
  return (
    <Page
      title={`${insights.tabs[name]} · ${insights.title}`}
      heading={<h1>{insights.title}</h1>}
      className="insights-page"
      tabs={
        <nav className="tabs sub" aria-label={insights.title}>
          {(['topics', 'gaps', 'content'] as const).map((one) => (
            <Link
              key={one}
              to={`/o/${org}/insights/${one}`}
              aria-current={one === name ? 'page' : undefined}
            >
              {insights.tabs[one]}
            </Link>
          ))}
        </nav>
      }
    >
      <div className="body">
        <Tab />
      </div>
    </Page>
  )
}
