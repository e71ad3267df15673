import type { OverviewReport } from '#api-contract/reports.ts'
import { FigureStrip } from '../../components/charts/figure-strip.tsx'
import { formatChange } from '../../components/charts/format-figures.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { behind } from './behind.ts'
import { useShare, useTime } from './use-figures.ts'

export function OverviewStrip({ report }: { report: OverviewReport }) {
  const { reports } = useWords()
  const locale = useLocale()
  const share = useShare()
  const time = useTime()
  const { total, previous } = report
  const change = previous && formatChange(total.sessions, previous.total.sessions, locale)
  const before = previous?.total
  const part = total.ai_took_part
  const partBefore = before?.ai_took_part
  return (
    <FigureStrip
      figures={[
        {
          name: reports.sessions,
          value: total.sessions.toLocaleString(locale),
          about: change ? reports.onBefore(change) : undefined,
          behind: behind(report),
        },
        {
          name: reports.tookPart,
          ...share(part, total.sessions, before && [before.ai_took_part, before.sessions]),
          behind: behind(report, { ai_took_part: 'true' }),
        },
        {
          name: reports.resolution.confirmed,
          ...share(
            total.resolutions.confirmed,
            part,
            before && [before.resolutions.confirmed, partBefore ?? 0],
          ),
          behind: behind(report, { resolution: 'confirmed' }),
        },
        {
          name: reports.resolution.handed_off,
          ...share(
            total.resolutions.handed_off,
            part,
            before && [before.resolutions.handed_off, partBefore ?? 0],
          ),
          behind: behind(report, { resolution: 'handed_off' }),
        },
        {
          name: reports.firstAnswer,
          value: time(total.first_answer.ai.median_s),
          about: reports.peopleTake(time(total.first_answer.people.median_s)),
          behind: behind(report, { answered_by: 'ai' }),
        },
      ]}
    />
  )
}
