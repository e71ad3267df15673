import type { AuditLog } from '#api-contract/people.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { settingInWords } from '../../components/intercom/setting-words.ts'
import { TimeText } from '../../components/texts/time-text.tsx'
import { useToast } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { useChange } from './use-change.ts'

type Entry = AuditLog['items'][number]

const longestShown = 200

/** One change: who, what, before → after in words, and the way back. */
export function AuditItem({ entry }: { entry: Entry }) {
  const { audit, house } = useWords()
  const { at, actor, action, before, after } = entry
  return (
    <li>
      <header>
        <b>{audit.actions[action] ?? house.actions[action] ?? action.replaceAll(/[._]/g, ' ')}</b>
        <span className="meta">
          <bdi>{actor.kind === 'system' ? house.system : visibleText(actor.name)}</bdi> ·{' '}
          <TimeText at={at} isAgo />
        </span>
        {action === 'settings.changed' && isRecord(before) && <Undo before={before} />}
      </header>
      <dl className="kv">
        {differencesOf(before, after).map(([name, from, to]) => (
          <Difference key={name} name={name} from={from} to={to} />
        ))}
      </dl>
    </li>
  )
}

function Undo({ before }: { before: Record<string, unknown> }) {
  const { common, house } = useWords()
  const say = useToast()
  const change = useChange(() => say(house.undone))
  // What was not set before is cleared.
  const body = Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, value ?? null]),
  )
  return (
    <button
      type="button"
      className="btn slim push"
      disabled={change.isPending}
      onClick={() =>
        change.mutate({ method: 'PATCH', path: '/integrations/intercom/settings', body })
      }
    >
      <Icon name="again" />
      {common.undo}
    </button>
  )
}

/** Secrets are named and never shown; what is long opens on demand. */
function Difference({ name, from, to }: { name: string; from: unknown; to: unknown }) {
  const words = useWords()
  const label =
    (words.settings as Record<string, { label: string }>)[name]?.label ?? // by names of settings
    words.house.fields[name] ??
    name.replaceAll('_', ' ')
  if (name.endsWith('_changed'))
    return to === true ? (
      <div className="pair">
        <dt>{name.replace(/_changed$/, '').replaceAll('_', ' ')}</dt>
        <dd>{words.house.changed}</dd>
      </div>
    ) : null
  const [was, is] = [from, to].map((value) => settingInWords(name, value, words))
  const change = (
    <>
      <del>{was}</del> → <ins>{is}</ins>
    </>
  )
  const isLong = (was?.length ?? 0) + (is?.length ?? 0) > longestShown
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd>
        {isLong ? (
          <details>
            <summary>{words.house.wholeChange}</summary>
            {change}
          </details>
        ) : (
          change
        )}
      </dd>
    </div>
  )
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
