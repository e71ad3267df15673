import { foldText } from '../reading/text/fold-text.ts'

const notWords = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[#@]?\S*\d\S*/g
const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu
const lettersPerUnspacedWord = 2

/** What tells the language: without addresses, numbers and codes. */
export function tellingText(text: string): string {
  return text.replace(notWords, ' ').replace(/\s+/g, ' ').trim()
}

export function foldedWords(text: string): string[] {
  return foldText(text).match(/\p{L}+/gu) ?? []
}

/** Words that tell something; scripts without spaces count two letters as a word. */
export function countWords(text: string): number {
  const telling = tellingText(text)
  const unspaced = telling.match(unspacedScripts)?.length ?? 0
  const spaced = telling.replace(unspacedScripts, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0
  return spaced + Math.ceil(unspaced / lettersPerUnspacedWord)
}
