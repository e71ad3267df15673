import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DocumentGist } from '#api-contract/knowledge-desk.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { DocumentFilters } from './document-filters.tsx'
import { filterDocuments, stateOf } from './filter-documents.ts'
import { useSourceName } from './sources/use-sources.ts'
import { KnowledgePage } from './knowledge-page.tsx'

/** What the AI knows, what of it is used, and what disagrees. */
export function DocumentsPage() {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const search = useSearchTexts()
  const q = search['q'] ?? ''
  const documents = useQuery({
    ...queries.overview(q === '' ? '' : `?q=${encodeURIComponent(q)}`),
    placeholderData: (known) => known,
  })
  const all = useQuery(queries.overview(''))
  return (
    <KnowledgePage>
      <Loaded query={documents} what={knowledge.title} rows={6}>
        {({ items }) =>
          all.data?.items.length === 0 ? (
            <div className="empty">
              <p>{knowledge.empty}</p>
              <Link className="btn primary" to={`/o/${org}/knowledge/new`}>
                {knowledge.create}
              </Link>
            </div>
          ) : (
            <>
              <DocumentFilters items={all.data?.items ?? items} />
              <List items={filterDocuments(items, search)} allCount={all.data?.items.length ?? 0} />
            </>
          )
        }
      </Loaded>
    </KnowledgePage>
  )
}

function List({ items, allCount }: { items: DocumentGist[]; allCount: number }) {
  const { org = '' } = usePathParts()
  const { knowledge, shelf } = useWords()
  if (items.length === 0)
    return (
      <div className="empty">
        <p>{shelf.nothingMatches(allCount)}</p>
        <Link className="btn" to={`/o/${org}/knowledge`} search={{}}>
          {shelf.clear}
        </Link>
      </div>
    )
  const heads = [
    knowledge.name,
    shelf.source,
    knowledge.audience,
    knowledge.language,
    knowledge.used,
    knowledge.changed,
    shelf.state,
  ]
  return (
    <table className="table documents">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row item={item} org={org} key={item.id} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item, org }: { item: DocumentGist; org: string }) {
  const { knowledge, shelf } = useWords()
  const { id, title, audience, language, used, updated_at, source_id, contradicts } = item
  const path = `/o/${org}/knowledge/${id}`
  const nameOf = useSourceName()
  const state = stateOf(item)
  return (
    <tr>
      <td>
        <Link to={path} className="two-lines">
          <bdi>{visibleText(title)}</bdi>
        </Link>
      </td>
      <td className="quiet">{source_id === null ? shelf.here : nameOf(source_id)}</td>
      <td>{audience === 'internal' ? knowledge.internalShort : knowledge.public}</td>
      <td>{language ?? '–'}</td>
      <td>
        {used === 0 ? (
          knowledge.never
        ) : (
          <Link to={path} search={{ tab: 'used' }}>
            {used}
          </Link>
        )}
      </td>
      <td className="nowrap">
        <TimeText at={updated_at} />
      </td>
      <td>
        {contradicts ? (
          <span className="state is-look">
            {shelf.states.contradicts}{' '}
            <Link to={`/o/${org}/knowledge/${contradicts.id}`}>
              <bdi>{visibleText(contradicts.title)}</bdi>
            </Link>
          </span>
        ) : (
          shelf.states[state]
        )}
      </td>
    </tr>
  )
}
