import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { WatchDeliveries, WatchRule } from '#api-contract/supervision.ts'
import { queries } from '../../api/queries.ts'
import { AskFirst } from '../../components/overlays/ask-first.tsx'
import { Icon } from '../../components/controls/icon.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { watchSentence } from '../../components/sessions/watch-sentence.ts'
import { useWords } from '../../language/use-words.ts'
import { useReviewChange } from './use-review-change.ts'

/** One rule as a sentence, with what it marks now and what it called. */
export function RuleRow({ rule, mayChange }: { rule: WatchRule; mayChange: boolean }) {
  const { org = '' } = usePathParts()
  const { common, supervision } = useWords()
  const { watch } = supervision
  const id = useId()
  const change = useReviewChange()
  const path = `/watch-rules/${rule.id}`
  return (
    <li className="rule">
      <div className="wrap">
        <input
          type="checkbox"
          role="switch"
          className="switch"
          aria-labelledby={id}
          checked={rule.enabled}
          disabled={!mayChange || change.isPending}
          onChange={() =>
            change.mutate({ method: 'PATCH', path, body: { enabled: !rule.enabled } })
          }
        />
        <span id={id} className="strong">
          {watch.when} {watchSentence(rule, watch)}
        </span>
        {mayChange && (
          <span className="push">
            <AskFirst
              label={common.remove}
              className="btn bare slim"
              question={watch.removeAsk}
              confirm={common.remove}
              onConfirm={() => change.mutate({ method: 'DELETE', path })}
            />
          </span>
        )}
      </div>
      <p className="meta">
        {rule.running_count === 0 ? (
          watch.marksNone
        ) : (
          <Link to={`/o/${org}/sessions`} search={{ view: 'all', watch: rule.id }}>
            {watch.running(rule.running_count)}
          </Link>
        )}{' '}
        · {watch.by(visibleText(rule.created_by))}
        {rule.webhook_host !== null && ` · ${watch.calls(rule.webhook_host)}`}
      </p>
      {rule.webhook_host !== null && <CallLog ruleId={rule.id} />}
    </li>
  )
}

/** Read only once it is unfolded. */
function CallLog({ ruleId }: { ruleId: string }) {
  const { watch } = useWords().supervision
  const [isOpen, setOpen] = useState(false)
  const calls = useQuery({ ...queries.watchDeliveries(ruleId), enabled: isOpen })
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">
        {watch.log}
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      {isOpen && (
        <Loaded query={calls} what={watch.log} rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="meta">{watch.noCalls}</p>
            ) : (
              <ul className="rows calls">
                {items.map((call) => (
                  <Call call={call} key={call.id} />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </details>
  )
}

function Call({ call }: { call: WatchDeliveries['items'][number] }) {
  const { watch } = useWords().supervision
  const looks = { waiting: 'is-look', delivered: 'is-works', given_up: 'is-failed' } as const
  const icons = { waiting: 'look', delivered: 'check', given_up: 'failed' } as const
  return (
    <li className="small">
      <p className="wrap">
        <span className={`state ${looks[call.state]}`}>
          <Icon name={icons[call.state]} />
          {watch.states[call.state]}
        </span>
        <span className="meta">
          <TimeText at={call.created_at} />
          {call.next_at !== null && (
            <>
              {' '}
              · {watch.nextTry} <TimeText at={call.next_at} />
            </>
          )}
        </span>
      </p>
      <ol>
        {call.attempts.map(({ at, status, problem, took_ms }) => (
          <li className="meta" key={at}>
            <TimeText at={at} /> · {[status, problem].filter((one) => one !== null).join(' · ')} ·{' '}
            {Math.round(took_ms)} ms
          </li>
        ))}
      </ol>
    </li>
  )
}
