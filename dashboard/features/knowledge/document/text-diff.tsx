import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'
import { diffLines } from './diff-lines.ts'

/** What was taken out and put in, line by line, by mark and word as well as by colour. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const { shelf } = useWords()
  const lines = diffLines(before, after)
  if (lines.every(({ kind }) => kind === 'same')) return <p className="quiet">{shelf.noChange}</p>
  return (
    <div className="diff mono" dir="auto">
      {lines.map(({ kind, text }, place) =>
        kind === 'same' ? (
          <p key={place}>{visibleText(text) || ' '}</p>
        ) : kind === 'removed' ? (
          <p key={place}>
            <del>− {visibleText(text)}</del>
          </p>
        ) : (
          <p key={place}>
            <ins>+ {visibleText(text)}</ins>
          </p>
        ),
      )}
    </div>
  )
}
