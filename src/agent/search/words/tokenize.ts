import { isStopWord } from './stop-words.ts'
import { foldAccents, stemWord } from './stem-word.ts'

export interface Token {
  /** As written, but for case and width. */
  surface: string
  /** Without accents: what letters are compared on. */
  folded: string
}

const words = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*/gu
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー々]+/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const longestWord = 64
/** "How long", "how much": what is asked for, not what it is asked of. */
const measureQuestion =
  /(?<!\p{L})(?:how (?:long|much|many|often|soon|far|old)|wie (?:lange|viele?|oft|teuer|hoch|alt)|combien de temps|cuánto tiempo|quanto tempo|hoe (?:lang|veel)|jak długo|hur (?:lång tid|länge|mycket)|hvor (?:lang tid|længe|meget)|ne kadar)(?!\p{L})/gu

/** Words in order, stop words left out; scripts without spaces, and Korean, give pairs of characters. */
export function tokenize(text: string, languages: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (const [word] of normalize(text).matchAll(words)) {
    if (!unspaced.test(word)) addWord(tokens, word, languages)
    else for (const [run] of word.matchAll(unspacedRun)) addRun(tokens, run, languages)
  }
  return tokens
}

/** How much of a word a token is: pairs of characters overlap. */
export function lengthInWords(surface: string): number {
  return unspaced.test(surface) ? 0.5 : 1
}

/** The forms under which a word is found; the language `und` is read as English. */
export function stemOf(token: Token, language: string): string {
  if (unspaced.test(token.surface)) return token.folded
  return stemWord(token.surface, language === 'und' ? 'en' : language)
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .replace(/(\p{L})['’](?:s\b)/gu, '$1')
    .replace(/n['’]t\b/gu, 'nt')
    .replace(/\be-mail/gu, 'email')
    .replace(/\bmoney[ -]back\b/gu, 'moneyback')
    .replace(measureQuestion, ' ')
}

function addWord(tokens: Token[], word: string, languages: readonly string[]): void {
  if (word.length > longestWord || isStopWord(word, languages)) return
  if (word.length === 1 && !/\p{N}/u.test(word)) return
  tokens.push({ surface: word, folded: foldAccents(word) })
}

function addRun(tokens: Token[], run: string, languages: readonly string[]): void {
  if (!unspaced.test(run)) return addWord(tokens, run, languages)
  const characters = Array.from(run)
  if (characters.length === 1) tokens.push({ surface: run, folded: run })
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = `${characters[at]}${characters[at + 1]}`
    if (!isStopWord(pair, languages)) tokens.push({ surface: pair, folded: pair })
  }
}
