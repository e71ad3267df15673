import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** Who changed what, before and after, newest first. */
export function AuditPage() {
  const { audit } = useWords()
  const log = useQuery(queries.auditLog())
  return (
    <Page title={audit.title}>
      <div className="body">
        <Loaded query={log} what={audit.title}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="empty">{audit.empty}</p>
            ) : (
              <table className="table">
                <thead>
                  <tr>
                    {[audit.when, audit.who, audit.what, audit.before, audit.after].map((name) => (
                      <th scope="col" key={name}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ at, actor, action, before, after }, row) => (
                    <tr key={`${at}${row}`}>
                      <td className="nowrap">
                        <TimeText at={at} />
                      </td>
                      <td>
                        <bdi>{visibleText(actor.name)}</bdi>
                      </td>
                      <td>{action.replaceAll(/[._]/g, ' ')}</td>
                      <td className="mono">{toText(before)}</td>
                      <td className="mono">{toText(after)}</td>
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

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return visibleText(typeof value === 'string' ? value : JSON.stringify(value))
}
