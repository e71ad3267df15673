import type { Integration } from '#api-contract/connection.ts'
import { CopyButton } from '../../../components/controls/copy-button.tsx'
import { Icon } from '../../../components/controls/icon.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { webhookTopics } from '../../../components/intercom/webhook-topics.ts'
import { useWords } from '../../../language/use-words.ts'

/** The address to paste, and what has arrived there. */
export function WebhookRow(props: { integration: Integration; canChange: boolean }) {
  const { integration, canChange } = props
  const { webhook_url, webhook } = integration
  const { intercom, dialog } = useWords()
  const isReached = webhook.reached_at !== null
  return (
    <div className="set" id="webhook">
      <span className="label">{intercom.webhook}</span>
      <div>
        <p className="with">
          <span className="url" dir="ltr">
            {webhook_url}
          </span>
          {canChange && <CopyButton text={webhook_url} />}
        </p>
        {!canChange && <p className="hint">{dialog.memberUrl}</p>}
        <ul className="topics" aria-label={intercom.topics} aria-live="polite">
          <li className={isReached ? 'is-works' : 'is-unseen'}>
            <Icon name={isReached ? 'check' : 'unseen'} />
            {webhook.reached_at === null ? (
              intercom.notReached
            ) : (
              <>
                {intercom.reached} <TimeText at={webhook.reached_at} isAgo />
              </>
            )}
          </li>
          {webhookTopics.map((topic) => {
            const isSeen = webhook.topics[topic] !== undefined
            return (
              <li key={topic} title={topic} className={isSeen ? 'is-works' : 'is-unseen quiet'}>
                <Icon name={isSeen ? 'check' : 'unseen'} />
                {dialog.topic[topic]}
                {!isSeen && <span className="sr">, {intercom.notSeen}</span>}
              </li>
            )
          })}
          <li className="push">
            <CopyButton text={webhookTopics.join('\n')} label={dialog.copyTopics} isSlim />
          </li>
        </ul>
      </div>
    </div>
  )
}
