import type { ChartRow, SessionSearch } from '../../components/charts/chart-row.ts'
import { useLocale } from '../../language/use-words.ts'
import { behind, periodLabel, type SeriesPeriod } from './behind.ts'

type Report<Period> = { series: Period[]; by: string; time_zone: string }

/** One chart row per period, with the values that are read off it. */
export function useRows<Period extends SeriesPeriod>(
  report: Report<Period>,
  read: (period: Period) => (number | null)[],
  filters: SessionSearch = {},
): ChartRow[] {
  const locale = useLocale()
  const { by, time_zone: timeZone, series } = report
  return series.map((period) => ({
    key: period.from,
    label: periodLabel(period, { by, timeZone, locale }),
    isRunning: period.running,
    values: read(period),
    behind: behind(period, filters),
  }))
}
