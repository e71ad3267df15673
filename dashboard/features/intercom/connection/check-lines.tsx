import type { ConnectionCheck } from '#api-contract/connection.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { useFindingWords } from '../../../language/use-finding-words.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'

export type Checked = { checks: ConnectionCheck[]; at: string; isSaved: boolean }

/** What does not work first, with its mend; what works after it, sharing lines. */
export function CheckLines({ checked }: { checked: Checked | undefined }) {
  const { dialog } = useWords()
  const say = useFindingWords()
  if (!checked || checked.checks.length === 0) return null
  const { checks, at, isSaved } = checked
  const failed = checks.filter(({ ok }) => !ok)
  const warned = checks.filter(({ ok, warning }) => ok && warning === true)
  const works = checks.filter(({ ok, warning }) => ok && warning !== true)
  const head = isSaved ? dialog.failedStored(failed.length) : dialog.failed(failed.length)
  return (
    <div role="status" className="stack wide checked">
      <p className="with wide">
        <b className={`state ${failed.length > 0 ? 'is-failed' : 'is-works'}`}>
          <Icon name={failed.length > 0 ? 'failed' : 'check'} />
          {failed.length > 0 ? head : dialog.allWork}
        </b>
        <span className="meta push">
          {dialog.checkedAt('')}
          <TimeText at={at} isAgo />
        </span>
      </p>
      <ul className="checks">
        {[...failed, ...warned].map((check) => (
          <li className={`check ${check.ok ? 'is-look' : 'is-failed'}`} key={check.check}>
            <Icon name={check.ok ? 'look' : 'failed'} />
            <span>{visibleText(say(check)[0])}</span>
            {say(check)[1] !== undefined && <p>{visibleText(say(check)[1] ?? '')}</p>}
          </li>
        ))}
      </ul>
      <ul className="ones">
        {works.map((check) => (
          <li className="one is-works" key={check.check}>
            <Icon name="check" />
            {visibleText(say(check)[0])}
          </li>
        ))}
      </ul>
    </div>
  )
}
