import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditItem } from './audit-item.tsx'

const names = ['who', 'action', 'created_after', 'created_before', 'cursor'] as const

/** Who changed what, before and after, newest first. */
export function AuditPage() {
  const { audit, common, house } = useWords()
  const search = useSearchTexts()
  const query = new URLSearchParams(
    names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
  )
  const log = useQuery({
    ...queries.auditLog(`?limit=50&${query.toString()}`),
    placeholderData: (known) => known,
  })
  return (
    <Page title={audit.title}>
      <div className="body">
        <AuditFilters />
        <Loaded query={log} what={audit.title}>
          {({ items, next_cursor }) =>
            items.length === 0 ? (
              <p className="empty">{query.size > 0 ? house.nothingMatches : audit.empty}</p>
            ) : (
              <>
                <ol className="audit">
                  {items.map((entry, row) => (
                    <AuditItem entry={entry} key={`${entry.at}${row}`} />
                  ))}
                </ol>
                {next_cursor !== null && (
                  <Link className="btn" to="." search={{ ...search, cursor: next_cursor }}>
                    {common.older}
                  </Link>
                )}
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}
