import { useEffect, useState } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import { CopyButton } from '../../components/controls/copy-button.tsx'
import { Icon } from '../../components/controls/icon.tsx'
import { timeAgo } from '../../components/texts/time-text.tsx'
import { webhookTopics } from '../../components/intercom/webhook-topics.ts'
import { useClock, useWords } from '../../language/use-words.ts'
import type { GuideState } from './guide-state.ts'
import { Step } from './step.tsx'

const secondMs = 1_000

/** The address to paste and the topics to tick; listens until the first delivery. */
export function WebhookStep(props: { integration: Integration; state: GuideState }) {
  const { integration, state } = props
  const { setup, guide } = useWords()
  const clock = useClock()
  const { webhook, webhook_url } = integration
  const reached = webhook.reached_at
  return (
    <Step
      step="webhook"
      state={state}
      name={setup.webhook}
      gist={reached !== null && setup.reached(timeAgo(new Date(reached), new Date(), clock))}
    >
      <p>{guide.paste}</p>
      <p className="with">
        <span className="url" dir="ltr">
          {webhook_url}
        </span>
        <CopyButton
          text={webhook_url}
          label={guide.copyUrl}
          isPrimary={state.current === 'webhook'}
        />
      </p>
      <p className="tick">
        {guide.tick}
        <span className="push">
          <CopyButton text={webhookTopics.join('\n')} label={guide.copyAll} />
        </span>
      </p>
      <ul className="topics mono">
        {webhookTopics.map((topic) => {
          const isSeen = webhook.topics[topic] !== undefined
          return (
            <li key={topic} className={isSeen ? 'is-works' : ''}>
              {isSeen && <Icon name="check" />} {topic}
            </li>
          )
        })}
      </ul>
      {reached === null ? <Listening /> : <p className="hint">{guide.seldom}</p>}
      <details className="fold what">
        <summary>
          {guide.whatToCheck}
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        <ul className="list">
          {guide.toCheck.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </Step>
  )
}

/** Says for how long it has listened; read aloud only once, not every second. */
function Listening() {
  const { guide } = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((count) => count + 1), secondMs)
    return () => clearInterval(ticking)
  }, [])
  const elapsed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div className="listen">
      <p className="strong" role="timer">
        <Icon name="unseen" />
        {guide.listening(elapsed)}
      </p>
      <p className="small quiet">{guide.listeningHint}</p>
    </div>
  )
}
