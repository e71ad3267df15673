import { useId } from 'react'
import { useWords } from '../../language/use-words.ts'

type Search = Record<string, string | undefined>

const channels = ['web', 'email', 'other'] as const
const outcomes = ['replied', 'handed_off', 'drafted', 'resolved', 'stored', 'skipped'] as const
const reasons = [
  'answered',
  'customer_requested',
  'frustration',
  'unproductive',
  'insufficient_knowledge',
  'insufficient_tools',
  'topic_excluded',
  'ai_unavailable',
  'human_took_over',
  'assigned_elsewhere',
  'handed_off',
  'automatic_message',
  'nothing_to_answer',
  'not_in_trial',
  'outside_hours',
  'autopilot_off',
] as const
/** Every filter, cleared. */
const taken = {
  q: undefined,
  channel: undefined,
  sentiment: undefined,
  outcome: undefined,
  reason: undefined,
  language: undefined,
  tag: undefined,
  updated_after: undefined,
}
const moods = ['angry', 'neutral', 'happy'] as const

/** Channel, sentiment, decision and date; what they hold stands in the address. */
export function SessionFilters(props: { search: Search; open: (changes: Search) => unknown }) {
  const { search, open } = props
  const words = useWords()
  return (
    <div className="filters">
      <Choice
        label={words.sessions.channel}
        value={search['channel']}
        options={channels.map((one) => [one, words.channel[one]])}
        choose={(channel) => void open({ channel })}
      />
      <Choice
        label={words.sessions.sentiment}
        value={search['sentiment']}
        options={moods.map((one) => [one, words.sentiment[one]])}
        choose={(sentiment) => void open({ sentiment })}
      />
      <Choice
        label={words.sessions.outcome}
        value={search['outcome']}
        options={outcomes.map((one) => [one, words.outcome[one]])}
        choose={(outcome) => void open({ outcome })}
      />
      <Choice
        label={words.sessions.reason}
        value={search['reason']}
        options={reasons.map((one) => [one, words.reasons[one]])}
        choose={(reason) => void open({ reason })}
      />
      <label className="inline">
        <span className="meta">{words.sessions.since}</span>
        <input
          type="date"
          className="input compact short"
          value={search['updated_after'] ?? ''}
          onChange={(event) => void open({ updated_after: event.target.value || undefined })}
        />
      </label>
      {Object.keys(taken).some((name) => search[name] !== undefined) && (
        <button type="button" className="btn bare" onClick={() => void open(taken)}>
          {words.common.clear}
        </button>
      )}
    </div>
  )
}

function Choice(props: {
  label: string
  value: string | undefined
  options: (readonly [string, string])[]
  choose: (value: string | undefined) => void
}) {
  const { label, value, options, choose } = props
  const id = useId()
  const { sessions } = useWords()
  return (
    <span className="inline">
      <label htmlFor={id} className="meta">
        {label}
      </label>
      <select
        id={id}
        className="input compact short"
        value={value ?? ''}
        onChange={(event) => choose(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{sessions.all}</option>
        {options.map(([one, word]) => (
          <option value={one} key={one}>
            {word}
          </option>
        ))}
      </select>
    </span>
  )
}
