import { visibleText } from './untrusted.ts'
import { wordDiff } from './word-diff.ts'

/** One text with what was taken out and put in. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  return wordDiff(visibleText(before), visibleText(after)).map(({ text, is }, place) =>
    is === 'added' ? (
      <ins key={place}>{text}</ins>
    ) : is === 'removed' ? (
      <del key={place}>{text}</del>
    ) : (
      <span key={place}>{text}</span>
    ),
  )
}
