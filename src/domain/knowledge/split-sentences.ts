const abbreviations = new Set(
  (
    'e.g i.e etc vs approx ca st mr mrs ms dr prof inc ltd corp al dept incl excl ' +
    'z.b d.h u.a bzw ggf evtl inkl exkl usw vgl str bspw etw sog zzgl mind tägl ' +
    'p.ex env mme mlle cf sr sra ud uds p.ej ecc sig dott es bijv enz o.a d.w.z m.b.t ' +
    'np tj itd itp t.ex bl.a osv f.eks vb örn'
  ).split(' '),
)
/** Short for something only before a number: "No. 5", but "The answer is no." */
const beforeNumbers = new Set(
  'no nr fig sec vol art abs ziff núm pág p pp tel ext est min max godz'.split(' '),
)

const closers = '["\'”’»)\\]]*'
const boundary = new RegExp(
  `([.!?…]+${closers})(\\s+)(?=(\\S))|([。！？｡]+[」』）"”]*)|(\\n+)`,
  'gu',
)
const ordinalLanguages = new Set([
  'de',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'cs',
  'sk',
  'hu',
  'pl',
  'et',
  'is',
])

/**
 * Sentences in order, trimmed. Cuts only at a line's end, at a full stop of Chinese or Japanese, and
 * at punctuation before a space: "0.66" is one number, "e.g. ink" and "24. November" stay whole.
 */
export function splitSentences(text: string, language?: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + (match[1] ?? match[4] ?? '').length
    if (match[1] && !endsSentence(text.slice(start, end), match[3] ?? '', language)) continue
    sentences.push(text.slice(start, end))
    start = match.index + match[0].length
  }
  sentences.push(text.slice(start))
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function endsSentence(sentence: string, next: string, language: string | undefined): boolean {
  const isLowerNext = /\p{Ll}/u.test(next)
  if (!/\.["'”’»)\]]*$/u.test(sentence)) return !isLowerNext || /[?!]$/u.test(sentence)
  if (isLowerNext) return false
  const word = /(\S*?)\.+["'”’»)\]]*$/u.exec(sentence.slice(-60))?.[1] ?? ''
  const bare = word.replace(/^[("'„“«[]+/u, '').toLowerCase()
  if (/^\d+$/u.test(bare)) return endsInNumber(sentence, bare, language)
  return !isAbbreviation(bare, next)
}

function isAbbreviation(word: string, next: string): boolean {
  if (beforeNumbers.has(word) && /\d/u.test(next)) return true
  return abbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
}

/** "1. Open" numbers a step, and "24. November" is an ordinal in some languages. */
function endsInNumber(sentence: string, digits: string, language: string | undefined): boolean {
  if (sentence.trim().length <= digits.length + 1) return false
  return digits.length > 2 || !ordinalLanguages.has(language ?? '')
}
