/** Shares of fewer say too little. */
const fewest = 20

export function enough(of: number): boolean {
  return of >= fewest
}

export function formatShare(count: number, of: number, locale: string): string {
  const share = of === 0 ? 0 : count / of
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
}

/** Such as +8 %; nothing where there was nothing before. */
export function formatChange(now: number, before: number, locale: string): string | undefined {
  if (before === 0) return undefined
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
  }).format(now / before - 1)
}

const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const

/** The two largest units: 9 s, 2 min 10 s, 2 h 10 min, 3 d 4 h. */
export function formatSeconds(seconds: number, locale: string): string {
  const first = units.findIndex(([, size]) => seconds >= size)
  if (first === -1) return `${(0).toLocaleString(locale)} s`
  let rest = seconds
  return units
    .slice(first, first + 2)
    .flatMap(([unit, size], place) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return count === 0 && place > 0 ? [] : [`${count.toLocaleString(locale)} ${unit}`]
    })
    .join(' ')
}
