import { useQuery } from '@tanstack/react-query'
import type { AuditLog } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { useToast } from '../../components/toasts.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { useChange } from './use-change.ts'

type Entry = AuditLog['items'][number]

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
              <ol className="audit">
                {items.map((entry, row) => (
                  <AuditItem entry={entry} key={`${entry.at}${row}`} />
                ))}
              </ol>
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function AuditItem({ entry }: { entry: Entry }) {
  const words = useWords()
  const say = useToast()
  const { at, actor, action, before, after } = entry
  const change = useChange(() => say(words.common.saved))
  const changes = differencesOf(before, after)
  return (
    <li>
      <header>
        <b>{words.audit.actions[action] ?? action.replaceAll(/[._]/g, ' ')}</b>
        <span className="meta">
          <bdi>{visibleText(actor.name)}</bdi> · <TimeText at={at} isAgo />
        </span>
        {action === 'settings.changed' && isRecord(before) && (
          <button
            type="button"
            className="btn push"
            disabled={change.isPending}
            onClick={() =>
              change.mutate({
                method: 'PATCH',
                path: '/integrations/intercom/settings',
                body: before,
              })
            }
          >
            {words.common.undo}
          </button>
        )}
      </header>
      <dl className="kv">
        {changes.map(([name, from, to]) => (
          <div className="pair" key={name}>
            <dt>{labelOf(name, words.settings)}</dt>
            <dd>
              <del>{toText(from, words.common.none)}</del> →{' '}
              <ins>{toText(to, words.common.none)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function labelOf(name: string, settings: Record<string, { label: string }>): string {
  return settings[name]?.label ?? name.replaceAll('_', ' ')
}

/** What differs, by name; an entry that has no before shows what it made. */
function differencesOf(before: unknown, after: unknown): [string, unknown, unknown][] {
  const from = isRecord(before) ? before : {}
  const to = isRecord(after) ? after : {}
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((name): [string, unknown, unknown] => [name, from[name], to[name]])
    .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toText(value: unknown, none: string): string {
  const isNothing = value === null || value === undefined || value === ''
  if (isNothing || (Array.isArray(value) && value.length === 0)) return none
  return visibleText(typeof value === 'string' ? value : JSON.stringify(value))
}
