/** Named word lists, alternatives separated by `|`; patterns name them in braces. */
export type WordLists = Readonly<Record<string, string>>

type Spacing = {
  long: string
  short: string
  leading: string
  ending: string
  before: string
  after: string
}

const spaced: Spacing = {
  long: '(?: [^ .?]+){0,4} ',
  short: '(?: [^ .?]+){0,2} ',
  leading: '(?:[^ .?]+ ){0,2}',
  ending: '[^ ]*',
  before: '(?<![^ ])',
  after: '(?![^ ])',
}
const unspaced: Spacing = {
  long: '[^ .?]{0,10}',
  short: '[^ .?]{0,4}',
  leading: '[^ .?]{0,4}',
  ending: '[^ .?]*',
  before: '',
  after: '',
}

/**
 * Compiles patterns over words joined by single spaces (or by nothing, for scripts without them).
 * `{list}` stands for one of a word list, `...` for up to four words of the same clause, `..` for
 * up to two (`(.. )?` at a start), `word*` for any ending. Line breaks and the spaces around them are nothing.
 */
export function compilePatterns(
  patterns: readonly string[],
  lists: WordLists,
  isSpaced: boolean,
): RegExp {
  if (patterns.length === 0) return /(?!)/g
  const spacing = isSpaced ? spaced : unspaced
  const sources = patterns.map((pattern) => toSource(fillIn(joinLines(pattern), lists, 0), spacing))
  return new RegExp(`${spacing.before}(?:${sources.join('|')})${spacing.after}`, 'g')
}

function fillIn(pattern: string, lists: WordLists, depth: number): string {
  return pattern.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const list = lists[name]
    if (list === undefined || depth > 4) throw new Error(`No word list is named ${name}.`)
    return `(?:${fillIn(joinLines(list), lists, depth + 1)})`
  })
}

function joinLines(source: string): string {
  return longestFirst(source.replace(/\s*\n\s*/g, ''))
}

/** Alternatives outside parentheses, the longest first: "good day" before "good". */
function longestFirst(source: string): string {
  const alternatives: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= source.length; at += 1) {
    const character = source[at]
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (at === source.length || (character === '|' && depth === 0)) {
      alternatives.push(source.slice(start, at))
      start = at + 1
    }
  }
  return alternatives.sort((a, b) => b.length - a.length).join('|')
}

function toSource(pattern: string, spacing: Spacing): string {
  return pattern
    .replace(/\( ?\.{2,3} ?\)\?/g, (gap) => (gap.startsWith('( ') ? '' : spacing.leading))
    .replace(/ \.\.\.(?=$|[|)])/g, spacing.long.trimEnd())
    .replace(/ \.\.(?=$|[|)])/g, spacing.short.trimEnd())
    .replaceAll(' ... ', spacing.long)
    .replaceAll(' .. ', spacing.short)
    .replace(/([a-z])\*/g, `$1${spacing.ending}`)
}

/** The plain words that patterns and lists spell out, for correcting slips. */
export function spelledWords(patterns: readonly string[], lists: WordLists): string[] {
  return [...patterns, ...Object.values(lists)].flatMap((source) =>
    source.split(/[^a-z*]+/).filter((word) => /^[a-z]{4,}$/.test(word)),
  )
}
