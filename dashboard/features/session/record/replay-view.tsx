import type { ReactNode } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { OutcomeMark } from '../../../components/sessions/state-mark.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { WordChanges } from '../../../components/texts/word-changes.tsx'
import { useDecisionWords } from '../../../language/use-decision-words.ts'
import { useWords } from '../../../language/use-words.ts'

/** Then and now side by side: the outcome, then only what differs. */
export function ReplayView(props: {
  then: Decision
  now: Decision | undefined
  close: () => void
}) {
  const { then, now, close } = props
  const { session } = useWords()
  const { replay } = useDecisionWords()
  return (
    <section className="replay-view" aria-label={session.replay} role="status">
      <header className="wrap">
        <p className="meta">{session.replayTitle}</p>
        {now && (
          <button type="button" className="btn bare icon push" onClick={close}>
            <Icon name="cross" />
            <span className="sr">{replay.close}</span>
          </button>
        )}
      </header>
      {now ? <Differences then={then} now={now} /> : <p className="quiet">{replay.working}</p>}
    </section>
  )
}

function Differences({ then, now }: { then: Decision; now: Decision }) {
  const { session, reasons, gates } = useWords()
  const { replay, settingsOf } = useDecisionWords()
  const found = differingPassages(then, now)
  const [shutThen, shutNow] = [closedGate(then), closedGate(now)]
  const [saidThen, saidNow] = [then.details.generated ?? '', now.details.generated ?? '']
  const isOtherOutcome = then.outcome !== now.outcome || then.reason !== now.reason
  const isSame = !isOtherOutcome && saidThen === saidNow && found.isSame
  const gateWords = (gate: string | undefined) => (gate ? `${gate} ${gates[gate] ?? ''}` : '–')
  return (
    <>
      <dl className="then-now">
        <dt />
        <dd className="meta">{session.then}</dd>
        <dd className="meta">{session.now}</dd>
        <Row
          name={replay.outcome}
          then={<Outcome decision={then} reasons={reasons} />}
          now={<Outcome decision={now} reasons={reasons} />}
        />
        {shutThen !== shutNow && (
          <Row name={replay.gates} then={gateWords(shutThen)} now={gateWords(shutNow)} />
        )}
        {then.details.settings_version !== now.details.settings_version && (
          <Row
            name={replay.settings}
            then={settingsOf(then.details.settings_version ?? 0)}
            now={settingsOf(now.details.settings_version ?? 0)}
          />
        )}
        {!found.isSame && (
          <Row
            name={session.passages}
            then={<Titles titles={found.gone} what={replay.passagesOut} />}
            now={<Titles titles={found.come} what={replay.passagesIn} />}
          />
        )}
      </dl>
      {saidThen !== saidNow && <WordsThenNow then={saidThen} now={saidNow} />}
      {isSame && <p className="strong">{replay.same}</p>}
    </>
  )
}

function Row({ name, then, now }: { name: string; then: ReactNode; now: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{then}</dd>
      <dd>{now}</dd>
    </>
  )
}

function Outcome(props: { decision: Decision; reasons: Record<Decision['reason'], string> }) {
  const { outcome, reason } = props.decision
  return (
    <>
      <OutcomeMark outcome={outcome} /> <span className="quiet">{props.reasons[reason]}</span>
    </>
  )
}

function Titles({ titles, what }: { titles: string[]; what: string }) {
  if (titles.length === 0) return '–'
  return (
    <>
      <span className="meta">{what}: </span>
      {visibleText(titles.join(', '))}
    </>
  )
}

function WordsThenNow({ then, now }: { then: string; now: string }) {
  const { replay } = useDecisionWords()
  return (
    <div>
      <p className="meta">{replay.answer}</p>
      <p className="preview-text" dir="auto">
        <WordChanges before={then} after={now} />
      </p>
    </div>
  )
}

function closedGate({ gates }: Decision): string | undefined {
  return gates.find(({ passed }) => !passed)?.gate
}

function differingPassages(then: Decision, now: Decision) {
  const before = then.details.passages
  const after = now.details.passages
  const without = (list: typeof before, other: typeof before) =>
    list
      .filter(({ text }) => !other.some((one) => one.text === text))
      .map(({ title, headings }) => [title, ...headings].join(' › '))
  const gone = without(before, after)
  const come = without(after, before)
  return { gone, come, isSame: gone.length === 0 && come.length === 0 }
}
