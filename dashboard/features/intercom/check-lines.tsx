import type { ConnectionCheck } from '#api-contract/connection.ts'
import { Icon } from '../../components/icon.tsx'

/** What does not work first, with its mend; what works after it. */
export function CheckLines({ checks }: { checks: ConnectionCheck[] }) {
  const sorted = checks.toSorted((a, b) => rank(a) - rank(b))
  if (checks.length === 0) return null
  return (
    <div role="status">
      <ul className="checks">
        {sorted.map((check) => (
          <li className={`check ${lookOf(check)}`} key={check.check}>
            <Icon name={check.ok ? (check.warning ? 'look' : 'check') : 'failed'} />
            <span>{check.message}</span>
            {check.fix !== undefined && <p>{check.fix}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function rank({ ok, warning }: ConnectionCheck): number {
  if (!ok) return 0
  return warning === true ? 1 : 2
}

function lookOf({ ok, warning }: ConnectionCheck): string {
  if (!ok) return 'is-failed'
  return warning === true ? 'is-look' : 'is-works'
}
