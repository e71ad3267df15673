import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../api/queries.ts'
import { Loaded } from '../../../components/page/loaded.tsx'
import { useAnchor } from '../../../components/page/use-anchor.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'

/** How the document was cut; a link may name a passage. */
export function PassagesTab({ id }: { id: string }) {
  const { shelf } = useWords()
  const passages = useQuery(queries.passages(id))
  useAnchor(passages.data)
  return (
    <Loaded query={passages} what={shelf.tabs.passages}>
      {({ items }) => (
        <>
          <p className="quiet lead">
            {items.length === 0 ? shelf.noPassages : shelf.passagesLead(items.length)}
          </p>
          <ol className="cut-passages">
            {items.map(({ id: passageId, headings, text, language }) => (
              <li key={passageId} id={passageId} className="row2">
                <p className="strong">
                  {visibleText(headings.join(' › '))} <span className="meta">{language}</span>
                </p>
                <p className="preview-text" dir="auto">
                  {visibleText(text)}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  )
}
