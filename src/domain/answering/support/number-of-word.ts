import { numberWords } from '../../knowledge/number-words.ts'
import { foldText } from '../../reading/text/fold-text.ts'

/** Number words that are articles or everyday words in another language. */
const ambiguous = new Set(
  'one ein eine einem un une una uno um uma een en bir on to ti ni sex sei elf nove once fire otte'.split(
    ' ',
  ),
)

const values = new Map(
  [...numberWords].map(([word, value]): [string, string] => [foldText(word), String(value)]),
)

/** The digits of a folded number word, so that "four days" and "4 days" are one fact. */
export function numberOfWord(folded: string): string | undefined {
  return ambiguous.has(folded) ? undefined : values.get(folded)
}
