import { useQuery } from '@tanstack/react-query'
import type { ResolutionsReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { Chart } from '../../components/charts/chart.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { useLocale, useWords } from '../../language/use-words.ts'
import { Definitions } from './definitions.tsx'
import { useRows } from './to-rows.ts'
import type { Range } from './use-range.ts'

/** Four lines at most; the rest stands in the table above. */
const drawn = ['confirmed', 'assumed', 'handed_off', 'closed_while_owned'] as const

export function ResolutionsTab({ range }: { range: Range }) {
  const { reports } = useWords()
  const resolutions = useQuery(queries.report<ResolutionsReport>('resolutions', range.query))
  return (
    <Loaded query={resolutions} what={reports.title} rows={6}>
      {(report) => <Resolutions report={report} isOld={resolutions.isPlaceholderData} />}
    </Loaded>
  )
}

function Resolutions({ report, isOld }: { report: ResolutionsReport; isOld: boolean }) {
  const { reports } = useWords()
  const locale = useLocale()
  const { total, previous } = report
  const rows = useRows(report, (period) => drawn.map((name) => period[name]), {
    ai_took_part: 'true',
  })
  if (total.ai_took_part === 0) return <p className="empty">{reports.noPart}</p>
  return (
    <div className={isOld ? 'report-parts old' : 'report-parts'}>
      <Definitions
        span={report}
        counts={total}
        of={total.ai_took_part}
        before={previous ? { counts: previous.total, of: previous.total.ai_took_part } : undefined}
        hours={report.assumed_after_h}
      />
      <Chart
        title={reports.resolutions}
        about={`${reports.per[report.by]}, ${reports.n(total.ai_took_part.toLocaleString(locale))}`}
        kind="lines"
        series={drawn.map((name) => ({ name: reports.resolution[name] }))}
        rows={rows}
        format={(value) => value.toLocaleString(locale)}
      />
    </div>
  )
}
