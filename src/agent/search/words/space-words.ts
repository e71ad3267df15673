const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]{2,}/gu
const hangulEnding =
  /(?<=\p{Script=Hangul}{2})(?:은|는|이|가|을|를|에|에서|의|로|으로|도|만|와|과|나요|까요|인가요|되나요|하나요|습니까|합니까|됩니까|해요|돼요)(?!\p{Script=Hangul})/gu
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Puts spaces between the words of a question in a script that has none, so that pairs of characters
 * across two words do not count as words that no document has. Japanese and Korean endings are left out.
 */
export function spaceWords(question: string): string {
  const spaced = question.replace(unspacedRun, (run) => words(run).join(' '))
  return spaced.replace(hangulEnding, ' ')
}

function words(run: string): string[] {
  const language = /\p{Script=Thai}/u.test(run)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)
      ? 'ja'
      : 'zh'
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const found = [...segmenter.segment(run)].map(({ segment }) => segment)
  return joinSingles(found.filter((word) => !/^\p{Script=Hiragana}+$/u.test(word)))
}

/** Characters that the segmenter cuts apart are a pair when they stand together, and no word alone. */
function joinSingles(found: readonly string[]): string[] {
  const joined: string[] = []
  let wasSingle = false
  for (const word of found) {
    const isSingle = Array.from(word).length === 1
    if (isSingle && wasSingle) joined[joined.length - 1] += word
    else joined.push(word)
    wasSingle = isSingle
  }
  return joined.filter((word) => Array.from(word).length > 1)
}
