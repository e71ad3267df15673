import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { SearchResults } from '#api-contract/knowledge.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { KnowledgePage } from './knowledge-page.tsx'
import { SearchHit } from './search-hit.tsx'
import { scoreText } from '../../components/texts/score-text.ts'

/** What a turn would find for these words, and whether it would be used. */
export function SearchPage() {
  const search = useSearchTexts()
  const asked = search['q'] ?? ''
  const { knowledge } = useWords()
  const query = new URLSearchParams({ q: asked })
  if (search['language']) query.set('language', search['language'])
  const found = useQuery({ ...queries.search(`?${query.toString()}`), enabled: asked !== '' })
  return (
    <KnowledgePage part={knowledge.searchTab}>
      <AskForm asked={asked} />
      {asked !== '' && (
        <Loaded query={found} what={knowledge.searchTab}>
          {(results) => <Results results={results} asked={asked} />}
        </Loaded>
      )}
    </KnowledgePage>
  )
}

function AskForm({ asked }: { asked: string }) {
  const { knowledge, shelf } = useWords()
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const search = useSearchTexts()
  const navigate = useNavigate()
  const overview = useQuery(queries.overview(''))
  const codes = new Set(overview.data?.items.flatMap(({ language }) => language ?? []))
  const choose = (name: string, value: string) =>
    void navigate({ to: '.', search: { ...search, [name]: value === '' ? undefined : value } })
  return (
    <form
      className="ask"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = new FormData(event.currentTarget).get('q')
        choose('q', typeof q === 'string' ? q : '')
      }}
    >
      <label className="search big">
        <Icon name="search" />
        <span className="sr">{knowledge.searchTab}</span>
        <input
          type="search"
          name="q"
          key={asked}
          defaultValue={asked}
          maxLength={1000}
          placeholder={knowledge.searchPlaceholder}
          dir="auto"
        />
      </label>
      <span className="as">
        <label className="inline">
          {shelf.as}{' '}
          <select
            className="input compact"
            value={search['as'] ?? ''}
            onChange={(event) => choose('as', event.target.value)}
          >
            <option value="">{shelf.publicReply}</option>
            <option value="internal">{shelf.note}</option>
          </select>
        </label>
        <label className="inline">
          {shelf.in}{' '}
          <select
            className="input compact"
            value={search['language'] ?? ''}
            onChange={(event) => choose('language', event.target.value)}
          >
            <option value="">{shelf.anyLanguage}</option>
            {[...codes].toSorted().map((code) => (
              <option value={code} key={code}>
                {names.of(code)}
              </option>
            ))}
          </select>
        </label>
      </span>
    </form>
  )
}

function Results({ results, asked }: { results: SearchResults; asked: string }) {
  const { org = '' } = usePathParts()
  const { knowledge, shelf } = useWords()
  const isNote = useSearchTexts()['as'] === 'internal'
  const { items, bar, corrected_words } = results
  const reaching = items.filter(({ score }) => score >= bar)
  const usable = reaching.filter(({ audience }) => isNote || audience === 'public')
  const isAnswered = usable.length > 0
  return (
    <>
      <div className="sum">
        <p role="status">
          <b className={`state ${isAnswered ? 'is-replied' : 'is-handed-off'}`}>
            <Icon name={isAnswered ? 'reply' : 'person'} />
            {isAnswered ? `${shelf.wouldAnswer} ${usable[0]?.title ?? ''}` : shelf.wouldHandOff}
          </b>{' '}
          {items.length === 0
            ? shelf.noneFound
            : shelf.reach(reaching.length, items.length, scoreText(bar))}{' '}
          {reaching.length > 0 && !isAnswered && shelf.onlyInternal}{' '}
          {corrected_words.map(({ from, to }) => shelf.readAs(from, to)).join(' ')}
        </p>
        <Link
          className={isAnswered ? 'btn' : 'btn primary'}
          to={`/o/${org}/knowledge/new`}
          search={{ question: asked }}
        >
          {knowledge.write}
        </Link>
      </div>
      {items.length > 0 && (
        <p className="hit legend meta" aria-hidden="true">
          <span />
          <span className="score">{shelf.score}</span>
          <span className="b">{knowledge.barIs(scoreText(bar))}</span>
          <span>{shelf.passage}</span>
          <span>{shelf.usedColumn}</span>
        </p>
      )}
      <ol>
        {items.map((hit, rank) => (
          <SearchHit hit={hit} rank={rank} bar={bar} isNote={isNote} key={rank} />
        ))}
      </ol>
    </>
  )
}
