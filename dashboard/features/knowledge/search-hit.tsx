import { Link } from '@tanstack/react-router'
import type { SearchResults } from '#api-contract/knowledge.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Marked } from '../../components/texts/marked.tsx'
import { Meter } from '../../components/record/passages-section.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { scoreText } from '../../components/texts/score-text.ts'

type Hit = SearchResults['items'][number]

/** One passage: how near it comes, by which words, and whether it would be used. */
export function SearchHit(props: { hit: Hit; rank: number; bar: number; isNote: boolean }) {
  const { hit, rank, bar, isNote } = props
  const { org = '' } = usePathParts()
  const { knowledge, shelf } = useWords()
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const { document_id, title, headings, text, score, audience, language } = hit
  const place = [title, ...headings].map(visibleText).join(' › ')
  const audienceWord = audience === 'internal' ? knowledge.internal : knowledge.public
  return (
    <li className="hit">
      <span className="n">{rank + 1}</span>
      <span className="score">{scoreText(score)}</span>
      <Meter score={score} bar={bar} />
      <div>
        <Link to={`/o/${org}/knowledge/${document_id}`} search={{ tab: 'passages' }}>
          <bdi>{place}</bdi>
        </Link>{' '}
        <span className="quiet">
          · {audienceWord}
          {language !== 'und' && `, ${names.of(language) ?? language}`}
        </span>
        <q dir="auto">
          <Marked text={visibleText(text)} words={hit.matched_words} />
        </q>
        <span className="by">
          {hit.matched_words.length > 0 && (
            <span>
              {shelf.foundBy}: {hit.matched_words.map(visibleText).join(', ')}
            </span>
          )}
          {hit.missing_words.length > 0 && (
            <span>
              {shelf.missing}: <b>{hit.missing_words.map(visibleText).join(', ')}</b>
            </span>
          )}
        </span>
      </div>
      <span className="use">
        {score < bar ? (
          shelf.below
        ) : audience === 'internal' && !isNote ? (
          <>
            <Icon name="note" /> {shelf.notesOnly}
          </>
        ) : (
          <b className="state is-replied">{shelf.usable}</b>
        )}
      </span>
    </li>
  )
}
