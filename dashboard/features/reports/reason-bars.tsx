import { useQuery } from '@tanstack/react-query'
import type { HandoffsReport } from '#api-contract/reports.ts'
import { queries } from '../../api/queries.ts'
import { CountBars } from '../../components/charts/count-bars.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { useWords } from '../../language/use-words.ts'
import { useItems } from './use-items.ts'
import type { Range } from './use-range.ts'

/** Why conversations were handed off, most frequent first. */
export function ReasonBars({ range }: { range: Range }) {
  const { reports } = useWords()
  const handoffs = useQuery(queries.report<HandoffsReport>('handoffs', range.query))
  return (
    <Loaded query={handoffs} what={reports.whyHandedOff} rows={4}>
      {(report) => <Reasons report={report} />}
    </Loaded>
  )
}

export function Reasons({ report }: { report: HandoffsReport }) {
  const { reports, reasons } = useWords()
  const toItems = useItems(report)
  const words: Record<string, string> = reasons
  return (
    <CountBars
      title={reports.whyHandedOff}
      of={report.total.handed_off}
      items={toItems(report.total.reasons, 'handoff_reason', (reason) => words[reason])}
    />
  )
}
