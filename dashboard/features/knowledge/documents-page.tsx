import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { KnowledgeTabs } from './knowledge-tabs.tsx'

/** What the AI knows. */
export function DocumentsPage() {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const documents = useQuery(queries.documents())
  const usage = useQuery(queries.usage())
  const countOf = (id: string) =>
    usage.data?.items.find(({ document_id }) => document_id === id)?.count
  return (
    <Page
      title={knowledge.title}
      className="knowledge-page"
      actions={
        <Link className="btn primary" to={`/o/${org}/knowledge/new`}>
          {knowledge.create}
        </Link>
      }
    >
      <div className="body">
        <KnowledgeTabs org={org} />
        <Loaded query={documents} what={knowledge.title} rows={6}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="empty">{knowledge.empty}</p>
            ) : (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{knowledge.name}</th>
                    <th scope="col">{knowledge.audience}</th>
                    <th scope="col">{knowledge.language}</th>
                    <th scope="col">{knowledge.used}</th>
                    <th scope="col">{knowledge.changed}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, title, audience, language, updated_at }) => (
                    <tr key={id}>
                      <td>
                        <Link to={`/o/${org}/knowledge/${id}`}>
                          <bdi>{visibleText(title)}</bdi>
                        </Link>
                      </td>
                      <td>
                        {audience === 'internal' ? knowledge.internalShort : knowledge.public}
                      </td>
                      <td>{language ?? ''}</td>
                      <td>{countOf(id) ?? knowledge.never}</td>
                      <td>
                        <TimeText at={updated_at} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}
