import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePathParts, useSearchTexts } from '../../components/use-address.ts'
import type { SearchResults } from '#api-contract/knowledge.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Marked } from '../../components/marked.tsx'
import { Meter } from '../../components/record/passages-section.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { KnowledgeTabs } from './knowledge-tabs.tsx'

/** What a turn would find for these words. */
export function SearchPage() {
  const { org = '' } = usePathParts()
  const search = useSearchTexts()
  const asked = search['q'] ?? ''
  const { knowledge } = useWords()
  const navigate = useNavigate()
  const found = useQuery({ ...queries.search(asked), enabled: asked !== '' })
  return (
    <Page title={`${knowledge.title}: ${knowledge.searchTab}`} className="knowledge-page">
      <div className="body">
        <KnowledgeTabs org={org} />
        <form
          className="ask"
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            const q = new FormData(event.currentTarget).get('q')
            void navigate({
              to: `/o/${org}/knowledge/search`,
              search: { q: typeof q === 'string' ? q : '' },
            })
          }}
        >
          <label className="search big">
            <Icon name="search" />
            <span className="sr">{knowledge.searchTab}</span>
            <input
              type="search"
              name="q"
              defaultValue={asked}
              placeholder={knowledge.searchPlaceholder}
            />
          </label>
        </form>
        {asked !== '' && (
          <Loaded query={found} what={knowledge.searchTab}>
            {({ items, bar }) => (
              <>
                <p className="sum">
                  {items.length === 0
                    ? knowledge.nothing
                    : `${knowledge.found(items.length)} · ${knowledge.barIs(bar.toFixed(2))}`}
                </p>
                <ol>
                  {items.map((hit, rank) => (
                    <Hit hit={hit} rank={rank} bar={bar} org={org} key={rank} />
                  ))}
                </ol>
                {items.length === 0 && (
                  <Link className="btn" to={`/o/${org}/knowledge/new`}>
                    {knowledge.write}
                  </Link>
                )}
              </>
            )}
          </Loaded>
        )}
      </div>
    </Page>
  )
}

function Hit(props: {
  hit: SearchResults['items'][number]
  rank: number
  bar: number
  org: string
}) {
  const { hit, rank, bar, org } = props
  const { knowledge, session } = useWords()
  const { document_id, title, text, score, audience, matched_words, missing_words } = hit
  return (
    <li className="hit">
      <span className="n">{rank + 1}</span>
      <span className="score">{score.toFixed(2)}</span>
      <Meter score={score} bar={bar} />
      <div>
        <Link to={`/o/${org}/knowledge/${document_id}`}>{visibleText(title)}</Link>
        <q>
          <Marked text={visibleText(text)} words={matched_words} />
        </q>
        {missing_words.length > 0 && (
          <span className="miss">
            {session.missing}: <b>{missing_words.join(', ')}</b>
          </span>
        )}
        {rank === 0 && score < bar && <p className="hint">{knowledge.belowBar}</p>}
      </div>
      <span className="use">
        {audience === 'internal' ? knowledge.internalShort : knowledge.public}
      </span>
    </li>
  )
}
