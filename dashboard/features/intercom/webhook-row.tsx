import type { Integration } from '#api-contract/connection.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { useWords } from '../../language/use-words.ts'

const topics = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
]

/** The address to paste, and what has arrived there. */
export function WebhookRow({
  integration: { webhook_url, webhook },
}: {
  integration: Integration
}) {
  const { intercom } = useWords()
  return (
    <div className="set">
      <span className="label">{intercom.webhook}</span>
      <div>
        <p className="with">
          <span className="url">{webhook_url}</span>
          <CopyButton text={webhook_url} />
        </p>
        <p className="hint">{intercom.topics}</p>
        <ul className="topics">
          <li className={webhook.reached_at === null ? 'is-unseen' : 'is-works'}>
            <Icon name={webhook.reached_at === null ? 'unseen' : 'check'} />
            {webhook.reached_at === null ? (
              intercom.notReached
            ) : (
              <>
                {intercom.reached} <TimeText at={webhook.reached_at} isAgo />
              </>
            )}
          </li>
          {topics.map((topic) => {
            const at = webhook.topics[topic]
            return (
              <li key={topic} className={at === undefined ? 'is-unseen' : 'is-works'}>
                <Icon name={at === undefined ? 'unseen' : 'check'} />
                {topic}
                {at === undefined && <span className="sr">, {intercom.notSeen}</span>}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
