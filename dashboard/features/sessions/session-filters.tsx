import { useId } from 'react'
import { useWords } from '../../language/use-words.ts'

type Search = Record<string, string | undefined>

const channels = ['web', 'email', 'other'] as const
const moods = ['angry', 'neutral', 'happy'] as const

/** Channel and sentiment; what they hold stands in the address. */
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
