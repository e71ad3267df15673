import { useId } from 'react'
import type { Topic } from '#api-contract/insights.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { useInsightChange } from './use-insight-change.ts'

/** Rename, merge and take out again, folded under the topic's name. [I2] */
export function TopicChange({ topic, all }: { topic: Topic; all: Topic[] }) {
  const { insights } = useWords()
  return (
    <details className="change">
      <summary>
        {insights.change}
        <span className="sr">: {insights.changeOf(visibleText(topic.name))}</span>
      </summary>
      <Rename topic={topic} />
      <Merge topic={topic} all={all} />
      <Merged topic={topic} />
    </details>
  )
}

function pathOf({ id }: { id: string }): string {
  return `/insights/topics/${encodeURIComponent(id)}`
}

function Rename({ topic }: { topic: Topic }) {
  const { insights, common } = useWords()
  const change = useInsightChange()
  const id = useId()
  const rename = (name: string | null) =>
    change.mutate({ method: 'PATCH', path: pathOf(topic), body: { name } })
  return (
    <form
      className="with"
      onSubmit={(event) => {
        event.preventDefault()
        const name = new FormData(event.currentTarget).get('name')
        if (typeof name === 'string') rename(name)
      }}
    >
      <label htmlFor={id}>{insights.name}</label>
      <input
        id={id}
        className="input compact"
        name="name"
        defaultValue={topic.name}
        maxLength={100}
        dir="auto"
        required
      />
      <button className="btn" disabled={change.isPending}>
        {common.save}
      </button>
      {topic.is_renamed && (
        <button type="button" className="btn bare" onClick={() => rename(null)}>
          {insights.ownName}
        </button>
      )}
    </form>
  )
}

function Merge({ topic, all }: { topic: Topic; all: Topic[] }) {
  const { insights } = useWords()
  const change = useInsightChange()
  const id = useId()
  const others = all.filter((other) => other.id !== topic.id)
  if (others.length === 0) return null
  return (
    <form
      className="with"
      onSubmit={(event) => {
        event.preventDefault()
        const into = new FormData(event.currentTarget).get('into')
        if (typeof into !== 'string' || into === '') return
        change.mutate({ method: 'POST', path: `${pathOf(topic)}/merge`, body: { into } })
      }}
    >
      <label htmlFor={id}>{insights.mergeInto}</label>
      <select id={id} className="input compact" name="into" defaultValue="" required>
        <option value="">{insights.choose}</option>
        {others.map((other) => (
          <option value={other.id} key={other.id}>
            {visibleText(other.name)}
          </option>
        ))}
      </select>
      <button className="btn" disabled={change.isPending}>
        {insights.merge}
      </button>
    </form>
  )
}

function Merged({ topic: { merged } }: { topic: Topic }) {
  const { insights } = useWords()
  const change = useInsightChange()
  if (merged.length === 0) return null
  return (
    <>
      <p className="label">{insights.mergedHere}</p>
      <ul>
        {merged.map((one) => (
          <li className="with" key={one.id}>
            <bdi>{visibleText(one.name)}</bdi>
            <button
              type="button"
              className="btn bare slim"
              onClick={() => change.mutate({ method: 'POST', path: `${pathOf(one)}/separate` })}
            >
              {insights.takeOut}
              <span className="sr">: {visibleText(one.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
