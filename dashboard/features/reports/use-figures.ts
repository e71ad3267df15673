import { enough, formatSeconds, formatShare } from '../../components/charts/format-figures.ts'
import { useLocale, useWords } from '../../language/use-words.ts'

type Shown = { value: string; about: string }

/** A share with its n, and the one before; a count where there are too few to say. */
export function useShare(): (
  count: number,
  of: number,
  before?: [count: number, of: number] | null,
) => Shown {
  const { reports } = useWords()
  const locale = useLocale()
  const whole = (count: number) => count.toLocaleString(locale)
  return (count, of, before) => {
    if (!enough(of)) return { value: whole(count), about: reports.tooFew(whole(of)) }
    const earlier =
      before && enough(before[1]) ? ` · ${reports.wasBefore(formatShare(...before, locale))}` : ''
    return {
      value: formatShare(count, of, locale),
      about: `${reports.of(whole(count), whole(of))}${earlier}`,
    }
  }
}

export function useTime(): (seconds: number | null) => string {
  const locale = useLocale()
  return (seconds) => (seconds === null ? '–' : formatSeconds(seconds, locale))
}
