import { useId } from 'react'
import type { DeletedSource, KnowledgeSource } from '#api-contract/knowledge-sources.ts'
import { ask } from '../../../api/client.ts'
import { AskFirst } from '../../../components/overlays/ask-first.tsx'
import { Icon } from '../../../components/controls/icon.tsx'
import { useSourceWords } from '../../../language/use-source-words.ts'
import { useSourceAct } from './use-sources.ts'

const intervals = [1, 6, 24, 168]

/** Read now, pause, how often, delete. */
export function SourceActs({ source }: { source: KnowledgeSource }) {
  const words = useSourceWords()
  const path = `/knowledge/sources/${encodeURIComponent(source.id)}`
  const change = useSourceAct((body: object) => ask<KnowledgeSource>('PATCH', path, body))
  const refresh = useSourceAct(() => ask<KnowledgeSource>('POST', `${path}/refresh`))
  const remove = useSourceAct(
    () => ask<DeletedSource>('DELETE', path),
    ({ deleted_documents: count }) => words.deleted(count),
  )
  const isBusy = source.status === 'reading' || source.status === 'waiting'
  return (
    <div className="acts">
      <button
        type="button"
        className="btn"
        disabled={source.paused || isBusy || refresh.isPending}
        onClick={() => refresh.mutate()}
      >
        <Icon name="again" />
        {words.refresh}
      </button>
      <button
        type="button"
        className="btn"
        disabled={change.isPending}
        onClick={() => change.mutate({ paused: !source.paused })}
      >
        {source.paused ? words.resume : words.pause}
      </button>
      <Interval source={source} choose={(hours) => change.mutate({ refresh_every_h: hours })} />
      <AskFirst
        label={words.delete}
        className="btn danger"
        question={words.deleteAsk(words.names[source.kind], source.documents)}
        confirm={words.delete}
        onConfirm={() => remove.mutate()}
      />
    </div>
  )
}

function Interval(props: { source: KnowledgeSource; choose: (hours: number) => void }) {
  const { source, choose } = props
  const words = useSourceWords()
  const id = useId()
  const current = source.refresh_every_h
  const choices = intervals.includes(current) ? intervals : [current, ...intervals]
  return (
    <span className="inline">
      <label htmlFor={id}>{words.every}</label>
      <select
        id={id}
        className="input compact"
        value={current}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {choices.map((hours) => (
          <option value={hours} key={hours}>
            {words.everyH(hours)}
          </option>
        ))}
      </select>
    </span>
  )
}
