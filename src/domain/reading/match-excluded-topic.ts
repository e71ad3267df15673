import { splitWords } from './text/split-words.ts'

const alikeLetters = 5

const functionWords = new Set(
  `a an the of on in at to for and or about with from by is are be my your our any all it its this that
  what when how who
  der die das den dem des ein eine einen einem einer und oder zu zum zur von vom mit fur uber auf im in
  ist sind alles
  le la les un une des du de et ou a au aux pour sur avec sont est tout toute tous l d
  el los las una unos y o al del con por para sobre en es son todo toda
  il lo gli i uno e ed di da dal della dei degli delle su per con tutto tutta
  os as um uma ao dos das no na nos nas com sobre tudo
  het een en of van op aan met voor over alle
  i oraz lub z ze w we na do o od dla
  och eller av pa till med om en ett den det
  og eller af paa til med om en et den det
  ve veya ile icin bir`.split(/\s+/),
)

/**
 * [G16] The first topic all of whose content words occur in the text, stemmed or alike in their
 * first five letters.
 */
export function matchExcludedTopic(text: string, topics: readonly string[]): string | undefined {
  const said = contentWords(text)
  const unspaced = said.join('')
  return topics.find((topic) => {
    const sought = contentWords(topic)
    return (
      sought.length > 0 &&
      sought.every((word) =>
        isUnspaced(word) ? unspaced.includes(word) : said.some((other) => isAlike(other, word)),
      )
    )
  })
}

function contentWords(text: string): string[] {
  const words = splitWords(text).filter((word) => word !== '.' && word !== '?')
  const content = words.filter((word) => !functionWords.has(word))
  return content.length > 0 ? content : words
}

function isAlike(said: string, sought: string): boolean {
  if (said === sought || stemOf(said) === stemOf(sought)) return true
  const isLong = said.length >= alikeLetters && sought.length >= alikeLetters
  return isLong && said.slice(0, alikeLetters) === sought.slice(0, alikeLetters)
}

/** Endings of number and case; long enough stems only, so that short words stay apart. */
function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|ed|ers?|erne|erna|ene|eren|en|es|em|et|e|s|n|a|o|i|y)$/, '')
  return stem.length >= 3 ? stem : word
}

function isUnspaced(word: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(word)
}
