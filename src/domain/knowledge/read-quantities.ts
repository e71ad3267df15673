import { monthNumbers, numberWords, unitHours } from './number-words.ts'

export type QuantityKind = 'price' | 'percent' | 'duration' | 'date' | 'time' | 'count'

/** A number that a text states, with what it counts; a range has two ends. */
export interface Quantity {
  kind: QuantityKind
  /** Currency, or the beginning of the word that is counted; empty where the kind says it. */
  unit: string
  from: number
  to: number
  /** As written. */
  text: string
}

const number = String.raw`\d{1,3}(?:[.,'\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,4})?`
const joint = String.raw`(?:\s*(?:-|–|—|~|から)\s*|\s+(?:to|bis|à|a|tot|till?|do)\s+)`
const spelled = String.raw`(?<![\p{L}\p{N}])(?:${number}|${[...numberWords.keys()].join('|')})(?![\p{L}\p{N}])`
const counted = String.raw`[\s-]?(?:(?:working|business|calendar|full|whole|volle)\s)?\s?(\p{L}[\p{L}\p{M}]*)`
const currency = String.raw`[€$£¥₺]|\b(?:eur(?:os?)?|usd|dollars?|gbp|pounds?|chf|nok|sek|dkk|kr|pln|zł|try)(?!\p{L})|円`
const monthName = [...monthNumbers.keys()].join('|')

const patterns = {
  isoDate: /(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/gu,
  dayMonth: new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s+(?:of\s+|de\s+)?(${monthName})(?!\p{L})`,
    'giu',
  ),
  monthDay: new RegExp(
    String.raw`(?<!\p{L})(${monthName})\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)`,
    'giu',
  ),
  time: /(?<![\d:])(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.|uhr|h\b)|(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/giu,
  priceBefore: new RegExp(
    String.raw`(${currency})\s?(${number})(?:${joint}(?:${currency})?\s?(${number}))?`,
    'giu',
  ),
  priceAfter: new RegExp(String.raw`(${number})(?:${joint}(${number}))?\s?(${currency})`, 'giu'),
  percent: new RegExp(
    String.raw`(${number})(?:${joint}(${number}))?\s?(?:%|percent|prozent|pour cent|por ciento|per cento|por cento|procent)`,
    'giu',
  ),
  counted: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(${number})(?:${joint}(${number}))?(?!\p{N})${counted}`,
    'giu',
  ),
  countedInWords: new RegExp(`(${spelled})(?:${joint}(${spelled}))?${counted}`, 'giu'),
}

/** The dates, times, prices, percentages, durations and counts that a text states. */
export function readQuantities(text: string): Quantity[] {
  const reader = new QuantityReader(text.normalize('NFKC'))
  reader.take(patterns.isoDate, ([, month, day]) => dateOf(day, Number(month)))
  reader.take(patterns.dayMonth, ([, day, month]) => dateOf(day, monthNumbers.get(lower(month))))
  reader.take(patterns.monthDay, ([, month, day]) => dateOf(day, monthNumbers.get(lower(month))))
  reader.take(patterns.time, timeOf)
  reader.take(patterns.priceBefore, ([, unit, from, to]) =>
    span('price', currencyOf(unit), [from, to]),
  )
  reader.take(patterns.priceAfter, ([, from, to, unit]) =>
    span('price', currencyOf(unit), [from, to]),
  )
  reader.take(patterns.percent, ([, from, to]) => span('percent', '', [from, to]))
  reader.take(patterns.counted, ([, from, to, word]) => countOf(from, to, lower(word)))
  if (hasNumberWord(text))
    reader.take(patterns.countedInWords, ([, from, to, word]) => countOf(from, to, lower(word)))
  return reader.quantities
}

const shortUnits = new Set([
  'kg',
  'g',
  'mg',
  'mm',
  'cm',
  'm',
  'km',
  'ml',
  'l',
  'px',
  'kb',
  'mb',
  'gb',
  'tb',
])

function hasNumberWord(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => numberWords.has(word.toLowerCase()))
}

type Captures = readonly (string | undefined)[]
type Measure = Omit<Quantity, 'text'>

class QuantityReader {
  readonly quantities: Quantity[] = []
  #rest: string

  constructor(text: string) {
    this.#rest = text
  }

  /** What one pattern has read no later one reads again. */
  take(pattern: RegExp, toMeasure: (captures: Captures) => Measure | undefined): void {
    for (const match of [...this.#rest.matchAll(pattern)]) {
      const measure = toMeasure(match)
      if (!measure) continue
      const end = match.index + match[0].length
      this.quantities.push({ ...measure, text: match[0].trim() })
      this.#rest =
        this.#rest.slice(0, match.index) + '·'.repeat(match[0].length) + this.#rest.slice(end)
    }
  }
}

function dateOf(day: string | undefined, month: number | undefined): Measure | undefined {
  const isDate = month !== undefined && month >= 1 && month <= 12 && Number(day) <= 31
  if (!isDate) return undefined
  const ordinal = month * 100 + Number(day)
  return { kind: 'date', unit: '', from: ordinal, to: ordinal }
}

function timeOf([, hour, minute, half, plainHour, plainMinute]: Captures): Measure | undefined {
  const hours = Number(hour ?? plainHour)
  const afternoon = /^p/iu.test(half ?? '') && hours < 12 ? 12 : 0
  const at = (hours + afternoon) * 60 + Number(minute ?? plainMinute ?? 0)
  return hours > 24 ? undefined : { kind: 'time', unit: '', from: at, to: at }
}

function countOf(
  from: string | undefined,
  to: string | undefined,
  word: string,
): Measure | undefined {
  const hours = unitHours.find(([pattern]) => pattern.test(word))?.[1]
  if (hours !== undefined) {
    const duration = span('duration', '', [from, to])
    return duration && { ...duration, from: duration.from * hours, to: duration.to * hours }
  }
  const isSpelled = !/\d/u.test(from ?? '')
  const isUnit = word.length > 2 || shortUnits.has(word)
  return isSpelled || !isUnit ? undefined : span('count', word.slice(0, 5), [from, to])
}

function span(
  kind: QuantityKind,
  unit: string,
  [first, last]: [string | undefined, string | undefined],
): Measure | undefined {
  const from = toNumber(first)
  const to = last === undefined ? from : toNumber(last)
  return from === undefined || to === undefined ? undefined : { kind, unit, from, to }
}

function toNumber(written: string | undefined): number | undefined {
  const spelled = numberWords.get(lower(written))
  if (spelled !== undefined) return spelled
  const bare = (written ?? '').replace(/['\u202f]/gu, '').replace(/[.,](?=\d{3}(?:\D|$))/gu, '')
  const value = Number(bare.replace(',', '.'))
  return bare === '' || Number.isNaN(value) ? undefined : value
}

const currencies: Record<string, string> = {
  '€': 'eur',
  $: 'usd',
  '£': 'gbp',
  '¥': 'jpy',
  円: 'jpy',
  zł: 'pln',
  '₺': 'try',
}

function currencyOf(written: string | undefined): string {
  const unit = lower(written)
  if (unit.startsWith('eur')) return 'eur'
  if (unit.startsWith('dollar')) return 'usd'
  if (unit.startsWith('pound')) return 'gbp'
  return currencies[unit] ?? unit
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase()
}
