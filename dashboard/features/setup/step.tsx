import type { ReactNode } from 'react'
import { Icon } from '../../components/controls/icon.tsx'
import { type GuideState, numberOf, type StepName } from './guide-state.ts'

/** One mark on the line: done, at work, or to come; the one at work is open. */
export function Step(props: {
  step: StepName
  state: GuideState
  name: string
  gist?: ReactNode
  children: ReactNode
}) {
  const { step, state, name, gist, children } = props
  const isDone = state.done.includes(step)
  const isNow = state.current === step
  const mark = isDone ? 'is-works is-resolved' : isNow ? 'turning' : 'todo'
  return (
    <li className={`${isDone ? 'has-ai' : 'has-nobody'}${isNow ? ' now' : ''}`}>
      <i className="piece" aria-hidden="true" />
      <span className={`mark ${mark}`} aria-hidden="true">
        {isDone && <Icon name="check" />}
        {isNow && <Icon name="unseen" />}
      </span>
      <details className="fold" open={isNow} key={String(isNow)}>
        <summary>
          <span className="num">{numberOf(step)}</span>
          <span className="t">{name}</span>
          <span className="push small hint">{gist}</span>
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        <div className="stepbody">{children}</div>
      </details>
    </li>
  )
}
