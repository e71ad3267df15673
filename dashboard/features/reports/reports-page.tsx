import '../../design/pages/reports.css'
import { Link } from '@tanstack/react-router'
import { Page } from '../../components/page/page.tsx'
import { useToast } from '../../components/overlays/toasts.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { HandoffsTab } from './handoffs-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { RangeControls } from './range-controls.tsx'
import { ResolutionsTab } from './resolutions-tab.tsx'
import { saveReport } from './save-report.ts'
import { TimesTab } from './times-tab.tsx'
import { useRange } from './use-range.ts'

const tabs = {
  overview: OverviewTab,
  handoffs: HandoffsTab,
  resolutions: ResolutionsTab,
  times: TimesTab,
}

type TabName = keyof typeof tabs

/** Is it getting better, under which definition? */
export function ReportsPage() {
  const { org = '', tab } = usePathParts()
  const search = useSearchTexts()
  const words = useWords()
  const range = useRange()
  const say = useToast()
  const name: TabName = tab !== undefined && tab in tabs ? (tab as TabName) : 'overview' // asked just before
  const Tab = tabs[name]
  return (
    <Page
      title={`${words.reports.tabs[name]} · ${words.reports.title}`}
      heading={<h1>{words.reports.title}</h1>}
      className="reports-page"
      tabs={
        <nav className="tabs sub" aria-label={words.reports.title}>
          {Object.keys(tabs).map((one) => (
            <Link
              key={one}
              to={`/o/${org}/reports/${one}`}
              search={search}
              aria-current={one === name ? 'page' : undefined}
            >
              {words.reports.tabs[one as TabName]}
            </Link>
          ))}
        </nav>
      }
      actions={
        <button
          type="button"
          className="btn"
          onClick={() =>
            void saveReport(name, range.query).catch((error: unknown) =>
              say(error instanceof Error ? error.message : String(error)),
            )
          }
        >
          {words.reports.exportCsv}
        </button>
      }
    >
      <RangeControls range={range} />
      <div className="body report">
        <Tab range={range} />
      </div>
    </Page>
  )
}
